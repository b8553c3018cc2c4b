package masar.support;

import java.time.Instant;
import java.util.List;

/**
 * A message as its sender follows it: what they wrote and what was answered, and nothing about who they are.
 *
 * @param number  by which people speak of it
 * @param subject what it is about
 * @param kind    what kind of message it is
 * @param state   where it stands
 * @param sent    when it was sent
 * @param said    in order
 * @param files   what came with it
 */
public record Followed(String number, ContactSubject subject, ContactKind kind, ContactState state, Instant sent, List<Said> said, List<SentFile> files) {
    public Followed {
        said = List.copyOf(said);
        files = List.copyOf(files);
    }
}
