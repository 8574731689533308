-- Who this server is, whatever its address: made once, kept with the data, told to every client.
CREATE TABLE server_identity (
  id TEXT NOT NULL CHECK (length(id) = 32)
) STRICT;

INSERT INTO server_identity (id) VALUES (lower(hex(randomblob(16))));
