package agon.packages.signature;

import java.util.Set;

/** Words that cannot name a function or parameter in one of the languages. */
public final class ReservedWords {
  private static final Set<String> ALL =
      Set.of(
          """
          False Interval ListNode None TreeNode True abstract alignas alignof and and_eq as asm assert async atomic auto await
          bitand bitor bool boolean break byte case catch char char16_t char32_t char8_t class
          co_await co_return co_yield compl concept const const_cast consteval constexpr constinit
          continue debugger decltype def default del delete do double dynamic_cast elif else enum
          eval except explicit export extends extern false final finally float fn for friend from
          func function global goto if impl implements import in inline instanceof int interface is
          lambda let long main match module mut mutable namespace native new noexcept nonlocal not
          not_eq null nullptr operator or or_eq package pass private protected public raise record
          register reinterpret_cast requires return self short signed sizeof static static_assert
          static_cast std strictfp struct super switch synchronized template this thread_local throw
          throws transient true try typedef typeid typename typeof union unsigned using var virtual
          void volatile wchar_t while with xor xor_eq yield
          """
              .split("\\s+"));

  private static final String OURS = "agon";

  private ReservedWords() {}

  public static boolean contains(String word) {
    return ALL.contains(word) || isOfDriver(word);
  }

  /** The names of drivers' own parts begin so: {@code agon_0, agonText, AgonDriver}. */
  private static boolean isOfDriver(String word) {
    int length = OURS.length();
    return word.regionMatches(true, 0, OURS, 0, length)
        && (word.length() == length
            || word.charAt(length) == '_'
            || Character.isUpperCase(word.charAt(length)));
  }
}
