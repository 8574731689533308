package agon.problems;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Turns a problem's folder and its generated tests into one zip, byte for byte the same. */
final class Packer {
  private static final LocalDateTime ONE_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);
  private static final long SEED = 20_260_101L;

  private Packer() {}

  static byte[] pack(Path folder, TestGenerator generator) throws IOException {
    SortedMap<String, byte[]> files = read(folder);
    Cases cases = new Cases(generator.id(), lastNumber(files));
    generator.write(new Random(SEED), cases);
    files.putAll(cases.files());
    return zip(generator.id(), files);
  }

  private static SortedMap<String, byte[]> read(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readAllBytes(file));
      }
    }
    return files;
  }

  /** The highest number before the dash in {@code data/secret/NN-name.in}. */
  private static int lastNumber(SortedMap<String, byte[]> files) {
    List<String> inputs =
        files.keySet().stream().filter(name -> name.matches("data/secret/\\d\\d-.*\\.in")).toList();
    return inputs.isEmpty() ? 0 : Integer.parseInt(inputs.getLast().substring(12, 14));
  }

  private static byte[] zip(String id, Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(id + "/" + file.getKey());
        entry.setTimeLocal(ONE_TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
