package agon.client.statement;

import agon.client.core.Work;

/** Fetches files that belong to a statement, by the path that the statement gives. */
@FunctionalInterface
public interface StatementFiles {
  Work<byte[]> fetch(String path);
}
