package masar.requests;

/**
 * A content that lies on disk.
 *
 * @param sha256    its hash, and its name there
 * @param mediaType what it is, by content
 * @param size      in bytes
 */
public record StoredFile(String sha256, String mediaType, long size) {
}
