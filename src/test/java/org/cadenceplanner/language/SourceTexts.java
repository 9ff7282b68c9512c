package org.cadenceplanner.language;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// The texts in the program's own source: those that are said in the language that is spoken, and
/// those that look as if they should be.
final class SourceTexts extends TreeScanner<@Nullable Void, Boolean> {
  private static final Path SOURCES = Path.of("src/main/java/org/cadenceplanner");
  private static final Path SCHEMA =
      Path.of("src/main/resources/org/cadenceplanner/store/plan.schema.json");
  private static final Pattern LIKE_A_TEXT =
      Pattern.compile("(?s)_?\\p{Lu}\\p{Ll}+.*|.*\\p{L}[,.;:…]? \\p{L}.*|.*\\p{L}{2}…");

  /// Keys, patterns, styles, names of classes, files and fonts.
  private static final Pattern NOT_FOR_PEOPLE =
      Pattern.compile(
          "(?s)Cadence"
              + " ?|Linux|English|Deutsch|Roboto|(Shortcut|Ctrl|Alt|Shift|Meta)\\+.*|[dMELuyHmqQ'"
              + " .,:\\[\\]-]+|.*-fx-.*|.*-cadence-.*|.*-color-.*|.*\\{\\s.*|.*\\\\[dsp].*|[\\w.-]+\\.(json|css|xml|ttf)");

  /// Other patterns, JSON, the beginnings of names of files and of mails, the keyword of a chunk, and
  /// names of programs.
  private static final Pattern NOT_FOR_PEOPLE_EITHER =
      Pattern.compile("(?s).*(\\.\\*|\\\\\\().*|\\{\".*|\\w+_|Cadence( plan.)?|Jollyday|From ");

  /// Asks for something by a text: a part of another text, a file, a scenario of a sample.
  private static final Set<String> ASKING =
      Set.of("startsWith", "contains", "indexOf", "resolve", "scenario");

  private static final Set<String> OUR_MISTAKES =
      Set.of(
          "IllegalStateException",
          "AssertionError",
          "NoSuchElementException",
          "UncheckedIOException",
          "UnsupportedOperationException");

  private static final Set<String> SAYING = Set.of("tr", "amountOf");

  /// Takes names that are compared, not read.
  private static final String NAMING = "Subject.of";

  private final List<String> said = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final List<String> unsaid = new ArrayList<>();
  private final String wordsOfPlanFiles = read(SCHEMA);
  private String file = "";
  private boolean isOfXml;
  private boolean isOfPlan;

  private SourceTexts() {}

  /// Those of one package and the packages in it.
  static SourceTexts of(String folder) {
    SourceTexts texts = new SourceTexts();
    try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
      texts.read(files.filter(SourceTexts::isSource).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /// What stands in the places where a text is said.
  List<String> said() {
    return said;
  }

  /// Where what is said is no text that can be looked up, or is said once and for all.
  List<String> faults() {
    return faults;
  }

  /// What looks like a text for people and is not said.
  List<String> unsaid() {
    return unsaid;
  }

  /// Those that look a text up, and the names and German texts themselves, are not read.
  private static boolean isSource(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".java") && !name.matches("Texts.java|.*In(German|English).java");
  }

  private void read(List<Path> files) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      for (CompilationUnitTree unit : task.parse()) {
        Path path = Path.of(unit.getSourceFile().toUri());
        file = path.getFileName().toString();
        isOfXml = path.getParent().endsWith("xml");
        isOfPlan = path.getParent().endsWith("store") || path.getParent().endsWith("plan");
        scan(unit, false);
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, Boolean isStatic) {
    String name = nameOf(call.getMethodSelect());
    if (name.equals(NAMING)) {
      return null;
    }
    if (ASKING.contains(name.substring(name.lastIndexOf('.') + 1))) {
      return scan(call.getMethodSelect(), isStatic);
    }
    if (!SAYING.contains(name)) {
      return super.visitMethodInvocation(call, isStatic);
    }
    if (isStatic) {
      faults.add(file + ": said once for all: " + call);
    }
    int first = name.equals("tr") ? 0 : 1;
    int texts = name.equals("tr") ? 1 : 2;
    List<? extends ExpressionTree> arguments = call.getArguments();
    for (int i = 0; i < arguments.size(); i++) {
      if (i >= first && i < first + texts) {
        keep(arguments.get(i));
      } else {
        scan(arguments.get(i), isStatic);
      }
    }
    return null;
  }

  private static String nameOf(ExpressionTree method) {
    String whole = method.toString();
    return whole.startsWith("Texts.") ? whole.substring("Texts.".length()) : whole;
  }

  private void keep(ExpressionTree text) {
    switch (text) {
      case ParenthesizedTree inner -> keep(inner.getExpression());
      case ConditionalExpressionTree either -> {
        keep(either.getTrueExpression());
        keep(either.getFalseExpression());
      }
      default ->
          literal(text)
              .ifPresentOrElse(said::add, () -> faults.add(file + ": no literal text: " + text));
    }
  }

  private static Optional<String> literal(Tree text) {
    return switch (text) {
      case LiteralTree literal when literal.getValue() instanceof String value ->
          Optional.of(value);
      case ParenthesizedTree inner -> literal(inner.getExpression());
      case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS ->
          literal(sum.getLeftOperand())
              .flatMap(left -> literal(sum.getRightOperand()).map(left::concat));
      default -> Optional.empty();
    };
  }

  @Override
  public @Nullable Void visitLiteral(LiteralTree literal, Boolean isStatic) {
    if (literal.getValue() instanceof String text
        && LIKE_A_TEXT.matcher(text).matches()
        && !NOT_FOR_PEOPLE.matcher(text).matches()
        && !NOT_FOR_PEOPLE_EITHER.matcher(text).matches()
        && !isWordOfFiles(text)) {
      unsaid.add(file + ": " + text);
    }
    return null;
  }

  /// An element of a calendar file, or a word of a plan file.
  private boolean isWordOfFiles(String text) {
    return (isOfXml && text.matches("\\w+"))
        || (isOfPlan && wordsOfPlanFiles.contains('"' + text + '"'));
  }

  /// What is said when it is asked for, is said in the language of then.
  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree asked, Boolean isStatic) {
    return super.visitLambdaExpression(asked, false);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree variable, Boolean isStatic) {
    boolean isConstant = variable.getModifiers().getFlags().contains(Modifier.STATIC);
    return super.visitVariable(variable, isStatic || isConstant);
  }

  /// What goes wrong by our own mistake is for us.
  @Override
  public @Nullable Void visitNewClass(NewClassTree made, Boolean isStatic) {
    String name = made.getIdentifier().toString();
    return OUR_MISTAKES.contains(name) ? null : super.visitNewClass(made, isStatic);
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree annotation, Boolean isStatic) {
    return null;
  }

  @Override
  public @Nullable Void visitCase(CaseTree some, Boolean isStatic) {
    scan(some.getStatements(), isStatic);
    return scan(some.getBody(), isStatic);
  }
}
