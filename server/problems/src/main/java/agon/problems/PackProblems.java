package agon.problems;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Build step: packs each shipped problem with its generated tests into a zip, easy ones first. */
public final class PackProblems {
  /** The list order is the order in which problems are shown and drawn. */
  static final List<TestGenerator> PROBLEMS =
      List.of(
          new TwoSumCases(),
          new BracketDoctorCases(),
          new RingRoadCases(),
          new KindredWordsCases(),
          new TurnsOfEightCases(),
          new QuietShelfCases(),
          new MirrorWritingCases(),
          new BridgeOfTonnesCases(),
          new DeepWellCases(),
          new CloakroomCases(),
          new EveryColourCases(),
          new RelayTowersCases(),
          new StudioBookingsCases(),
          new BakeryRushCases(),
          new RiverCrossingsCases(),
          new MarketLadderCases(),
          new TeaBlendCases(),
          new DriftingIceCases(),
          new MarketDayCases(),
          new LighthouseWatchCases(),
          new ReadingTableCases(),
          new PeckingOrderCases(),
          new LanternFestivalCases(),
          new HarvestTripsCases(),
          new RefrainCases(),
          new ScaleLockCases(),
          new CrystalCaveCases(),
          new RumourMillCases(),
          new FairStreetsCases(),
          new OneHelperCases());

  private static final String INDEX = "index.txt";

  private PackProblems() {}

  /**
   * Writes {@code <id>.zip} for each problem and then {@code index.txt}, lines of id and sha-256.
   *
   * @param args the folder of the problems' folders, and the folder to write to
   */
  public static void main(String[] args) throws IOException, URISyntaxException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "Give two arguments: the folder of the problems and the folder to write the zips to.");
    }
    Path problems = Path.of(args[0]);
    Path out = Path.of(args[1]);
    Path code =
        Path.of(PackProblems.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .resolve(PackProblems.class.getPackageName().replace('.', '/'));
    Path index = out.resolve(INDEX);
    if (Files.exists(index) && isNewer(index, problems, code)) {
      return;
    }
    write(problems, out);
  }

  static void write(Path problems, Path out) throws IOException {
    Files.createDirectories(out);
    Files.deleteIfExists(out.resolve(INDEX));
    StringBuilder index = new StringBuilder();
    for (TestGenerator problem : PROBLEMS) {
      byte[] zip = Packer.pack(problems.resolve(problem.id()), problem);
      Files.write(out.resolve(problem.id() + ".zip"), zip);
      index.append(problem.id()).append(' ').append(sha256(zip)).append('\n');
    }
    Files.writeString(out.resolve(INDEX), index);
  }

  /** Whether nothing under the folders (files added or removed too) changed after the index. */
  private static boolean isNewer(Path index, Path... folders) throws IOException {
    FileTime made = Files.getLastModifiedTime(index);
    for (Path folder : folders) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : (Iterable<Path>) walk::iterator) {
          if (Files.getLastModifiedTime(path).compareTo(made) > 0) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
