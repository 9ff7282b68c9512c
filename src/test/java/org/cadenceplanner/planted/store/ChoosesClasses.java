package org.cadenceplanner.planted.store;

final class ChoosesClasses {
  Class<?> named(String name) throws ClassNotFoundException {
    return Class.forName(name);
  }
}
