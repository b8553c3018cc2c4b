package masar.requests;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that its applicant may still change: a draft, or one returned for completion.
 *
 * @param id           its id, for the applicant's own form addresses
 * @param number       the number when it was sent before, empty for a draft
 * @param kind         code of the kind
 * @param state        {@link RequestState#DRAFT} or {@link RequestState#RETURNED_FOR_COMPLETION}
 * @param applicant    who asks
 * @param items        what is asked, in the order in which it was first saved
 * @param answers      everything else the form keeps by name: half-typed values, choices of a page, never null
 * @param evidence     all files, those of items too
 * @param reason       code of the reason, empty when none was chosen
 * @param note         what the applicant wrote
 * @param termsVersion which version of the terms was accepted, empty for none
 * @param returnedWhy  what the agency wants completed, empty for a draft
 * @param saved        when it was last saved
 */
public record DraftView(long id, String number, String kind, RequestState state, Applicant applicant, List<Item> items,
                        Map<String, String> answers, List<EvidenceFile> evidence, String reason, String note,
                        String termsVersion, String returnedWhy, Instant saved) {
    public DraftView {
        items = List.copyOf(items);
        answers = Map.copyOf(answers);
        evidence = List.copyOf(evidence);
    }

    /** The item of this field. */
    public Optional<Item> item(String field) {
        return items.stream().filter(i -> i.field().equals(field)).findFirst();
    }

    /** Whether the agency has given it back. */
    public boolean isReturned() {
        return state == RequestState.RETURNED_FOR_COMPLETION;
    }
}
