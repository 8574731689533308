package agon.server.verdict;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Errors that everybody knows, by what programs say of them, with what is usually behind. Other
 * words could carry data of a test.
 */
final class KnownErrors {
  private static final Map<String, String> NAMES =
      table(
          """
          ArgumentError = an argument is not what the method needs
          ArithmeticError =
          AssertionError = an assertion did not hold
          AttributeError = often a None where an object was expected
          EOFError = it read more input than there is
          FloatDomainError = a number is infinite or none
          FrozenError = an object that must not be changed
          ImportError = a module is not installed here
          IndexError = an index is out of range
          KeyError = a key is not in the dictionary
          LoadError = a library is not installed here
          MemoryError = the memory is used up
          ModuleNotFoundError = a module is not installed here
          NameError = a name is not defined
          NoMemoryError = the memory is used up
          NoMethodError = often a nil where an object was expected
          OverflowError = a number is too large
          RangeError = often a recursion that is too deep
          RecursionError = the recursion is too deep
          ReferenceError = a name is not defined
          RuntimeError =
          StopIteration =
          SystemStackError = the recursion is too deep
          TypeError = a value is not of the expected type
          UnboundLocalError = a variable is used before it has a value
          ValueError = a value is not what the operation needs
          ZeroDivisionError = a division by zero
          java.lang.ArithmeticException = often a division by zero
          java.lang.ArrayIndexOutOfBoundsException = an index is out of range
          java.lang.ArrayStoreException = an object is not of the expected class
          java.lang.AssertionError = an assertion did not hold
          java.lang.ClassCastException = an object is not of the expected class
          java.lang.IllegalArgumentException =
          java.lang.IllegalStateException =
          java.lang.IndexOutOfBoundsException = an index is out of range
          java.lang.NegativeArraySizeException = an array of negative size
          java.lang.NullPointerException = a reference is null
          java.lang.NumberFormatException = a text is not a number
          java.lang.OutOfMemoryError = the memory is used up
          java.lang.RuntimeException =
          java.lang.StackOverflowError = the recursion is too deep
          java.lang.StringIndexOutOfBoundsException = an index is out of range
          java.lang.UnsupportedOperationException = often a list that is immutable
          java.util.ConcurrentModificationException = a collection was changed in use
          java.util.EmptyStackException = the stack is empty
          java.util.InputMismatchException = the input is read as the wrong type
          java.util.NoSuchElementException = there is no further element
          kotlin.KotlinNullPointerException = a reference is null
          kotlin.NotImplementedError = a TODO was reached
          kotlin.UninitializedPropertyAccessException = a property is used before it has a value
          std::bad_alloc = the memory is used up
          std::invalid_argument =
          std::length_error = a container would be too long
          std::out_of_range = an index is out of range
          std::runtime_error =
          System.ArgumentException =
          System.ArgumentNullException = a reference is null
          System.ArgumentOutOfRangeException = an index is out of range
          System.ArithmeticException =
          System.Collections.Generic.KeyNotFoundException = a key is not in the dictionary
          System.DivideByZeroException = a division by zero
          System.FormatException = a text is not a number
          System.IndexOutOfRangeException = an index is out of range
          System.InvalidCastException = an object is not of the expected class
          System.InvalidOperationException = often a collection that is empty, or changed in use
          System.NotImplementedException =
          System.NullReferenceException = a reference is null
          System.OutOfMemoryException = the memory is used up
          System.OverflowException = a number is too large
          System.StackOverflowException = the recursion is too deep
          """);

  /** Of languages whose errors have no names: how the message begins. */
  private static final Map<String, String> MESSAGES =
      table(
          """
          all goroutines are asleep - deadlock! = every goroutine waits for another
          assertion failed =
          attempt to add with overflow = a number is too large
          attempt to calculate the remainder with a divisor of zero = a division by zero
          attempt to divide by zero =
          attempt to multiply with overflow = a number is too large
          attempt to subtract with overflow = a number below zero
          called `Option::unwrap()` on a `None` value =
          called `Result::unwrap()` on an `Err` value = often a text that is not a number
          capacity overflow = a collection would be too large
          concurrent map writes =
          divide by zero =
          index out of bounds = an index is out of range
          Prelude.!!: index too large =
          Prelude.head: empty list =
          Prelude.read: no parse = the input is read as the wrong type
          Prelude.tail: empty list =
          RefCell already borrowed =
          runtime error: index out of range =
          runtime error: integer divide by zero =
          runtime error: invalid memory address or nil pointer dereference =
          runtime error: makeslice: len out of range = a slice of negative or too great size
          runtime error: slice bounds out of range =
          assignment to entry in nil map =
          stack overflow = the recursion is too deep
          """);

  private KnownErrors() {}

  private static Map<String, String> table(String lines) {
    return lines
        .lines()
        .map(line -> line.split(" =", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1].strip()));
  }

  /** The error that is called so, or whose message begins so. */
  static Optional<String> find(String name, String message) {
    return NAMES.containsKey(name)
        ? Optional.of(name)
        : MESSAGES.keySet().stream().filter(message::startsWith).findFirst();
  }

  /** The error with what is usually behind it. */
  static String explained(String error) {
    String behind = NAMES.getOrDefault(error, MESSAGES.getOrDefault(error, ""));
    return behind.isEmpty() ? error : error + " (" + behind + ")";
  }
}
