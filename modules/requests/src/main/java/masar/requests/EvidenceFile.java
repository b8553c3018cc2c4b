package masar.requests;

import java.time.Instant;

/**
 * A file that proves something, as kept.
 *
 * @param id        its id, a random text that says nothing
 * @param field     the item it belongs to, empty when it belongs to the whole request
 * @param name      the name it was sent with, cleaned of folders and control characters, Arabic kept
 * @param mediaType what its content is: {@code application/pdf}, {@code image/jpeg} or {@code image/png}
 * @param size      in bytes
 * @param sha256    of the content, 64 hexadecimal digits
 * @param added     when
 */
public record EvidenceFile(String id, String field, String name, String mediaType, long size, String sha256, Instant added) {

    /** Where those who may read it find it. */
    public String address() {
        return "/evidence/" + id;
    }

    /** Whether it is a picture, which a page can show in place. */
    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
