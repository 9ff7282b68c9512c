/// The languages the program speaks: English, which stands in the code, and German beside it.
///
/// The rest of the program writes its texts in English inside [Texts#tr] and [Texts#amountOf]; what
/// a person sees is that text in the language that is spoken. A bundle such as [RulesInGerman] has
/// the German of one part of the program.
package org.cadenceplanner.language;
