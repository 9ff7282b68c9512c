package org.cadenceplanner.ui;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.IntSupplier;

/// Hears of it when the X server is gone. GTK would end the process at once, without a word and
/// without the virtual machine knowing.
///
/// @param setHandler tells the X library what to run when its server is gone
/// @param handler says so and ends the process
record LostDisplay(MethodHandle setHandler, MemorySegment handler) {
  private static final AddressLayout POINTER = ValueLayout.ADDRESS;

  /// Makes ready to watch; this takes its time.
  ///
  /// @param report says that the display is gone, and tells the exit code
  @SuppressWarnings("restricted") // Java's own libraries do not tell
  static LostDisplay reportedBy(IntSupplier report) {
    Linker linker = Linker.nativeLinker();
    SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
    FunctionDescriptor onePointer = FunctionDescriptor.ofVoid(POINTER);
    return new LostDisplay(
        linker.downcallHandle(x11.findOrThrow("XSetIOErrorHandler"), onePointer),
        linker.upcallStub(handler(report, exit(linker)), onePointer, Arena.global()));
  }

  /// Watches from now on. The toolkit must have started: it sets a handler of its own.
  void watch() {
    try {
      setHandler.invokeExact(handler);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /// The virtual machine's own way out waits for ever for what GTK does at the end of a process.
  @SuppressWarnings("restricted")
  private static MethodHandle exit(Linker linker) {
    return linker.downcallHandle(
        linker.defaultLookup().findOrThrow("_exit"),
        FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT));
  }

  /// The X library hands over its connection, which nobody can use any more.
  private static MethodHandle handler(IntSupplier report, MethodHandle exit) {
    MethodHandle both = MethodHandles.filterReturnValue(asHandle(report), exit);
    return MethodHandles.dropArguments(both, 0, MemorySegment.class);
  }

  private static MethodHandle asHandle(IntSupplier report) {
    try {
      return MethodHandles.publicLookup()
          .findVirtual(IntSupplier.class, "getAsInt", MethodType.methodType(int.class))
          .bindTo(report);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
