package org.cadenceplanner.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayManager;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.threeten.extra.Days;

/// Jollyday fails when several threads use it first, as for years the almanac does not have. Each
/// round starts with everything unused, in a class loader of its own; so it also shows that the program
/// works from the class path.
class FirstUseByManyThreadsTest {
  private static final int THREADS = 8;

  @RepeatedTest(5)
  @Timeout(60)
  void allThreadsGetTheSameDays() throws Exception {
    String expected = Calendars.of(List.of()).load("us", Year.of(2100), Year.of(2101)).toString();

    try (URLClassLoader unused =
            new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      CyclicBarrier start = new CyclicBarrier(THREADS);
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        answers.add(threads.submit(load(unused, start)));
      }
      for (Future<String> answer : answers) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    }
  }

  private static Callable<String> load(ClassLoader loader, CyclicBarrier start) {
    return () -> {
      Thread.currentThread().setContextClassLoader(loader);
      Class<?> type = loader.loadClass(Calendars.class.getName());
      Object calendars = type.getMethod("of", List.class).invoke(null, List.of());
      Method load = type.getMethod("load", String.class, Year.class, Year.class);
      start.await();
      return load.invoke(calendars, "us", Year.of(2100), Year.of(2101)).toString();
    };
  }

  private static URL[] classPath() throws ClassNotFoundException {
    return Stream.of(
            Calendars.class, HolidayManager.class, Class.forName("org.slf4j.Logger"), Days.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .toArray(URL[]::new);
  }
}
