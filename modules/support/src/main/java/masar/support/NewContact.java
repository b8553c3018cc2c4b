package masar.support;

import java.util.Objects;

/**
 * A message as somebody writes it. Of who has signed in, name and ways of answering are known and what stands here is not looked at.
 *
 * @param name       name of a stranger
 * @param nationalId what a stranger says their national ID is; may be empty
 * @param email      where the answer goes; of e-mail and mobile one may be empty
 * @param mobile     the same
 * @param subject    code of a {@link ContactSubject}
 * @param kind       name of a {@link ContactKind}
 * @param words      the message
 * @param language   {@code ar} or {@code en}: in which the answer is sent
 */
public record NewContact(String name, String nationalId, String email, String mobile, String subject, String kind, String words, String language) {
    public NewContact {
        Objects.requireNonNull(name);
        Objects.requireNonNull(nationalId);
        Objects.requireNonNull(email);
        Objects.requireNonNull(mobile);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(words);
    }
}
