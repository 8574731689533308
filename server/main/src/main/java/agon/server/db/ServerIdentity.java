package agon.server.db;

/** Who this server is, whatever its address; made with its database and kept with it. */
public final class ServerIdentity {
  private ServerIdentity() {}

  /** 32 hexadecimal digits, the same after every start. */
  public static String of(Database database) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle.createQuery("SELECT id FROM server_identity").mapTo(String.class).one());
  }
}
