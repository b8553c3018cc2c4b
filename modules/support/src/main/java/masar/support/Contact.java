package masar.support;

import java.time.Instant;
import java.util.List;

/**
 * A message as the ministry sees it.
 *
 * @param number     by which people speak of it
 * @param nationalId of who had signed in; empty for a stranger
 * @param claimedId  what a stranger said it is; nobody has checked it
 * @param name       of the sender
 * @param email      empty where there is none
 * @param mobile     empty where there is none
 * @param language   in which the answer is sent
 * @param officerId  national ID of the officer who has it; empty for nobody
 * @param officer    their name
 * @param version    the turn that an act on it is decided on
 * @param said       in order
 * @param files      what came with it
 */
public record Contact(String number, String nationalId, String claimedId, String name, String email, String mobile, String language, ContactSubject subject,
        ContactKind kind, ContactState state, Instant sent, String officerId, String officer, long version, List<Said> said, List<SentFile> files) {
    public Contact {
        said = List.copyOf(said);
        files = List.copyOf(files);
    }

    /** What was asked first. */
    public String asked() {
        return said.get(0).words();
    }

    /** What was answered last; empty while nothing was. */
    public String answer() {
        return said.stream().filter(s -> s.hand() == Said.Hand.MINISTRY).reduce((a, b) -> b).map(Said::words).orElse("");
    }
}
