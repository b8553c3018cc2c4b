package masar.requests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request that was sent, whole, as its applicant and the deciding agency see it.
 *
 * @param id        inside id
 * @param number    the number by which people speak of it, e.g. {@code 48-2071-5364}
 * @param kind      code of the kind
 * @param state     where it stands
 * @param applicant who asked
 * @param items     what was asked, with old and wanted value, evidence and decision
 * @param evidence  all files
 * @param reason    code of the applicant's reason
 * @param note      what the applicant wrote
 * @param sent      when it was sent
 * @param clock     the time left, empty when closed
 * @param step      code of the decision step whose turn it is, empty when the agency does not have it
 * @param nowWith   name of the officer who has it, empty when nobody or its applicant has it
 * @param nowWithId national id of that officer, empty when nobody
 * @param outcome   why it was closed or returned, as written
 * @param timeline  what happened, newest first
 * @param version   for optimistic locking: what a decision was taken on
 */
public record RequestView(long id, String number, String kind, RequestState state, Applicant applicant, List<Item> items,
                          List<EvidenceFile> evidence, String reason, String note, Instant sent, Optional<RequestClock> clock,
                          String step, String nowWith, String nowWithId, String outcome, List<Happening> timeline, long version) {
    public RequestView {
        items = List.copyOf(items);
        evidence = List.copyOf(evidence);
        timeline = List.copyOf(timeline);
    }
}
