package org.cadenceplanner.calendar;

import static java.util.Map.entry;

import java.util.Map;

/// German names of countries, where they are called shorter than by the Java runtime, and of holidays that Jollyday has no German for, or none that is good: those of the calendars
/// that come with the program, most of them in Asia.
final class NamesInGerman {
  /// Countries by their ids.
  static final Map<String, String> COUNTRIES =
      Map.of("us", "USA", "gb", "Vereinigtes Königreich", "hk", "Hongkong");

  /// Regions that Jollyday does not have, by their English names.
  static final Map<String, String> REGIONS = Map.of("federal employers", "Arbeitgeber des Bundes");

  /// Holidays by their English names in small letters.
  static final Map<String, String> HOLIDAYS =
      Map.ofEntries(
          entry("holiday", "Feiertag"),
          entry("christmas day", "1. Weihnachtstag"),
          entry("second christmas day", "2. Weihnachtstag"),
          entry("boxing day", "2. Weihnachtstag"),
          entry("st stephen's day", "Stephanstag"),
          entry("easter tuesday", "Osterdienstag"),
          entry("lunar new years day", "Mondneujahr"),
          entry("day off", "Freier Tag"),
          entry("100 years of independence", "100 Jahre Unabhängigkeit"),
          entry("29 of lunar new year", "29. Tag vor dem Mondneujahr"),
          entry(
              "70th anniversary of the victory of the chinese people's war of resistance against"
                  + " japanese aggression and the world anti-fascist war",
              "70. Jahrestag des Sieges im Zweiten Weltkrieg"),
          entry("autumnal equinox day", "Herbstanfang"),
          entry("vernal equinox day", "Frühlingsanfang"),
          entry("buddha's birthday", "Buddhas Geburtstag"),
          entry("the buddha's birthday", "Buddhas Geburtstag"),
          entry("the day following the buddha's birthday", "Tag nach Buddhas Geburtstag"),
          entry("chinese new year", "Chinesisches Neujahr"),
          entry("chinese new year (spring festival)", "Chinesisches Neujahr (Frühlingsfest)"),
          entry("chinese new year extended holiday", "Chinesisches Neujahr, verlängert"),
          entry("chinese new year's eve", "Chinesischer Silvester"),
          entry("the second day of chinese new year", "2. Tag des Chinesischen Neujahrs"),
          entry("the third day of chinese new year", "3. Tag des Chinesischen Neujahrs"),
          entry("the fourth day of chinese new year", "4. Tag des Chinesischen Neujahrs"),
          entry("the day preceding chuseok", "Tag vor Chuseok"),
          entry("the second day of chuseok", "2. Tag von Chuseok"),
          entry("confucius' birthday", "Konfuzius’ Geburtstag"),
          entry("double ninth festival", "Doppelneunfest"),
          entry("dr. b. r. ambedkar's birthday", "Geburtstag von B. R. Ambedkar"),
          entry("dragon boat festival", "Drachenbootfest"),
          entry("eid al-adha", "Opferfest"),
          entry("eid al-fitr", "Fest des Fastenbrechens"),
          entry("emperor's birthday", "Geburtstag des Kaisers"),
          entry("emperor's enthronement day", "Thronbesteigung des Kaisers"),
          entry("founding day of the republic of china", "Gründungstag der Republik China"),
          entry("guru nanak's birthday", "Geburtstag von Guru Nanak"),
          entry("hangul day", "Hangul-Tag"),
          entry(
              "hong kong s.a.r. establishment day",
              "Gründungstag der Sonderverwaltungszone Hongkong"),
          entry("hung kings' commemoration day", "Gedenktag der Hùng-Könige"),
          entry("independence movement day", "Tag der Unabhängigkeitsbewegung"),
          entry("international labor day", "Tag der Arbeit"),
          entry("labor day", "Tag der Arbeit"),
          entry("labor thanksgiving day", "Tag des Dankes für die Arbeit"),
          entry("labour and solidarity day", "Tag der Arbeit und der Solidarität"),
          entry("korean new year", "Koreanisches Neujahr"),
          entry("the day preceding korean new year", "Tag vor dem Koreanischen Neujahr"),
          entry("the second day of korean new year", "2. Tag des Koreanischen Neujahrs"),
          entry("liberation day/reunification day", "Tag der Befreiung und der Wiedervereinigung"),
          entry("local election day", "Kommunalwahl"),
          entry("national assembly election day", "Parlamentswahl"),
          entry("presidential election day", "Präsidentschaftswahl"),
          entry("lunar new year", "Mondneujahr"),
          entry("lunar new year's eve", "Silvester des Mondneujahrs"),
          entry("second day of lunar new year", "2. Tag des Mondneujahrs"),
          entry("third day of lunar new year", "3. Tag des Mondneujahrs"),
          entry("fourth day of lunar new year", "4. Tag des Mondneujahrs"),
          entry("fifth day of lunar new year", "5. Tag des Mondneujahrs"),
          entry("mahatma gandhi's birthday", "Geburtstag von Mahatma Gandhi"),
          entry("mahavira's birthday", "Geburtstag von Mahavira"),
          entry("marine day", "Tag des Meeres"),
          entry("mid-autumn festival", "Mittherbstfest"),
          entry("the day following mid-autumn festival", "Tag nach dem Mittherbstfest"),
          entry("the second day following mid-autumn festival", "2. Tag nach dem Mittherbstfest"),
          entry("the day following good friday", "Karsamstag"),
          entry("the day following easter monday", "Tag nach Ostermontag"),
          entry("the first weekday after christmas day", "1. Werktag nach Weihnachten"),
          entry("the second weekday after christmas day", "2. Werktag nach Weihnachten"),
          entry("national day of mourning for queen elizabeth ii", "Staatstrauer um Elisabeth II."),
          entry("royal hobart show", "Königliche Ausstellung von Hobart"),
          entry("national foundation day", "Staatsgründungstag"),
          entry("national holiday", "Nationaler Feiertag"),
          entry("peace memorial day", "Friedensgedenktag"),
          entry("physical education day", "Tag des Sports"),
          entry("prophet's birthday", "Geburtstag des Propheten"),
          entry("respect for the aged day", "Tag der Achtung vor dem Alter"),
          entry("rosh hashanah", "Rosch ha-Schana"),
          entry("vietnamese culture day", "Tag der vietnamesischen Kultur"),
          entry("yom kippur", "Jom Kippur"),
          entry("shavuot", "Schawuot"),
          entry("pesach", "Pessach"),
          entry("seventh day of pesach", "Siebter Tag von Pessach"),
          entry("simchat torah / shemini atzeret", "Simchat Tora / Schemini Azeret"),
          entry("substitute holiday", "Ersatzfeiertag"),
          entry("temporary public holiday", "Einmaliger Feiertag"),
          entry(
              "taiwan restoration and guningtou victory memorial day", "Tag der Rückgabe Taiwans"),
          entry("tomb-sweeping day", "Totengedenktag"));

  private NamesInGerman() {}
}
