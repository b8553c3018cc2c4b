package masar.requests;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of «طلباتي»: a request, or what another module keeps of its own.
 *
 * @param kind    code of its kind
 * @param sent    when it was sent, or for a draft last saved
 * @param request the request, where it is one
 * @param also    what lives beside the engine, else
 */
public record Asked(String kind, Instant sent, Optional<RequestRow> request, Optional<AlsoRow> also) {
    static Asked of(RequestRow row) {
        return new Asked(row.kind(), row.sent(), Optional.of(row), Optional.empty());
    }

    static Asked of(String kind, AlsoRow row) {
        return new Asked(kind, row.sent(), Optional.empty(), Optional.of(row));
    }

    long id() {
        return request.map(RequestRow::id).orElseGet(() -> also.orElseThrow().id());
    }

    /** The list within the whole: requests are one, whatever their kind. */
    String list() {
        return request.isPresent() ? "" : kind;
    }
}
