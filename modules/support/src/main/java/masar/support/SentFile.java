package masar.support;

/**
 * A file that came with a message.
 *
 * @param id        random text
 * @param name      as shown
 * @param mediaType by content
 * @param size      in bytes
 */
public record SentFile(String id, String name, String mediaType, long size) {
    /** Where those who may read it find it. */
    public String address() {
        return "/contact-file/" + id;
    }
}
