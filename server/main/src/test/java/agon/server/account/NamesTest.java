package agon.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.account.Account;
import agon.protocol.account.LoginRequest;
import agon.protocol.account.Role;
import agon.server.db.Database;
import agon.server.refusal.Refusal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  private static final String PASSWORD = "analytical engine";

  @TempDir Path folder;
  private Database database;
  private AccountStore store;
  private Accounts accounts;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("agon.db"), Clock.systemUTC());
    store = new AccountStore(database, Clock.systemUTC());
    accounts =
        new Accounts(
            store, new Sessions(new SessionStore(database, Clock.systemUTC())), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Account register(String name) {
    return accounts.register(new LoginRequest(name, PASSWORD), null).account();
  }

  private Account login(String name) {
    return accounts.login(new LoginRequest(name, PASSWORD), null).account();
  }

  private String refusal(String name) {
    return assertThrows(Refusal.class, () -> register(name), name).code();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "नेहा शर्मा",
        "ทีมหนึ่ง",
        "தமிழ்",
        "عَلِيّ",
        "Zoë",
        "O’Brien",
        "O'Brien",
        "علی\u200cرضا",
        "ക\u0d4d\u200dഷ",
        "Nguyễn Thị Ánh",
        "王小明",
        "김민준",
        "ジョン・スミス",
        "אַבְרָהָם",
        "Gal·la",
        "ⵜⵉⴼⵉⵏⴰⵖ",
        "team 7",
        "7 of 9",
        "Jean-Luc_P.",
        "ตั้งใจ",
        "বাংলা",
        "ខ្មែរ"
      })
  void namesInEveryScriptAreTakenComposedOrNot(String name) {
    Account made = register(Normalizer.normalize(name, Normalizer.Form.NFD));
    assertEquals(Normalizer.normalize(name, Normalizer.Form.NFC), made.name());
    assertEquals(made, login(Normalizer.normalize(name, Normalizer.Form.NFC)));
    assertEquals(made, login(Normalizer.normalize(name, Normalizer.Form.NFD)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ad\u200ba",
        "Ada\u200d",
        "A\u200cda",
        "\ufeffAda",
        "Ad\u00ada",
        "\u200fAda",
        "Ada\u200e",
        "Ada\u202e",
        "\u2066Ada\u2069",
        "Ada\u0000",
        "Ada\tLovelace",
        "Ada\nLovelace",
        "Ada\u2028",
        "Ada\u034f",
        "Ada\ufe0f",
        "Ada\u3164",
        "\u115fAda",
        "Ada\ue000",
        "Ada\udb40\udc61",
        "<b>",
        ". ",
        "\u0301a",
        "a\u0301\u0302\u0303\u0304\u0305\u0306",
        "Ada\u20dd",
        "Ada;",
        "😀"
      })
  void whatCannotBeSeenOrIsNoNameIsRefused(String name) {
    assertEquals("bad_request", refusal(name));
    assertTrue(store.list("", 1, 10).isEmpty());
  }

  @Test
  void halfACharacterIsRefusedBeforeAnybodyReadsIt() {
    assertThrows(IllegalArgumentException.class, () -> register("Ada\ud800"));
    assertTrue(store.list("", 1, 10).isEmpty());
  }

  @Test
  void theCharacterThatNobodySeesIsNamed() {
    Refusal no = assertThrows(Refusal.class, () -> register("Ad\u200ba"));
    assertTrue(no.sentence().contains("U+200B"), no::sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "Ada, АDA", // Cyrillic A
    "Ada, аda",
    "Ada, adа",
    "Ada, Αda", // Greek
    "Ada, aDA",
    "Ada, Ａｄａ",
    "Zoë, ZOË",
    "Zoë, zoe\u0308",
    "Ian, lan",
    "team1, teaml",
    "team 0, team O",
    "Ada Lovelace, Ada  Lovelace",
    "Ada Lovelace, Ada\u00a0Lovelace",
    "O'Brien, O’Brien",
    "Jean-Luc, Jean\u2010Luc",
    "Straße, STRASSE",
    "modern, modem",
    "Söphie, S\u00f6phie",
    "Ada, 𝐀𝐝𝐚"
  })
  void aNameThatLooksLikeATakenOneIsRefused(String taken, String like) {
    register(taken);
    assertEquals("name_taken", refusal(like));
    assertEquals(1, store.list("", 1, 10).size());
  }

  @Test
  void namesThatLookDifferentAreBothTaken() {
    for (String name :
        new String[] {"Lan", "Ian", "Zoe", "Zoë", "team 1", "team 2", "али", "علي"}) {
      register(name);
    }
    assertEquals(8, store.list("", 1, 10).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organizer",
        "Organizer",
        "ORGANISER",
        "оrganizer",
        "admin",
        "rооt",
        "You",
        "Judge"
      })
  void namesOfThoseWhoRunTheContestAreKept(String name) {
    assertEquals("name_reserved", refusal(name));
    assertEquals(Role.ORGANIZER, accounts.organizer(new LoginRequest(name, PASSWORD)).role());
  }

  @Test
  void accountsOfAnOlderVersionKeepTheirNamesAndAreGuarded() {
    for (String old : new String[] {"Ada", "\u0410da", "Grace"}) {
      database.writeAndWait(handle ->
          handle.execute(
              "INSERT INTO account(name, role, created_ms) VALUES (?, 'CONTESTANT', 0)", old));
    }
    store.noteLooks();
    store.noteLooks(); // What looked the same already stays as it is.
    assertEquals("Grace", store.find("grace").orElseThrow().name());
    assertEquals("\u0410da", store.find("\u0410da").orElseThrow().name());
    assertEquals("name_taken", refusal("Grаce"));
    assertEquals("name_taken", refusal("аda"));
  }

  @Test
  void aContestantWithTheOrganizersNameLocksNobodyOut() {
    store.create("organizer", null, Role.CONTESTANT);
    store.create("You", null, Role.CONTESTANT);
    Account organizer = accounts.anOrganizer(new LoginRequest("organizer", PASSWORD));
    assertEquals("organizer 2", organizer.name());
    assertEquals(Role.ORGANIZER, organizer.role());
    assertEquals(organizer, accounts.anOrganizer(new LoginRequest("organizer", "another one")));
    Account local = accounts.practice().account();
    assertEquals("You 2", local.name());
    assertEquals(Role.ORGANIZER, local.role());
    assertEquals(local, accounts.practice().account());
    Refusal no =
        assertThrows(
            Refusal.class, () -> accounts.organizer(new LoginRequest("organizer", PASSWORD)));
    assertTrue(no.sentence().contains("belongs to a contestant"), no::sentence);
  }
}
