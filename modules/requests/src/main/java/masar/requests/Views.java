package masar.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.CivilClock;
import masar.kernel.Slice;

/** From rows to what the contract shows. */
@Dependent
class Views {
    @Inject
    Store store;
    @Inject
    Kinds kinds;
    @Inject
    CivilClock clock;

    /** As its writer sees it while it may be changed. */
    DraftView draft(Request r) {
        List<EvidenceFile> files = store.evidence(r.id).stream().map(KeptEvidence::view).toList();
        boolean returned = r.state == RequestState.RETURNED_FOR_COMPLETION;
        List<Item> items = store.items(r.id).stream().map(i -> i.view(files, returned)).toList();
        return new DraftView(r.id, r.grouped(), r.kind, r.state, r.applicant(), items, store.answers(r.id), files, r.reason, r.note,
                r.termsVersion, returned ? r.outcome : "", Utc.instant(r.touchedAt));
    }

    /** As the agency sees it. */
    RequestView officer(Request r) {
        return whole(r, true);
    }

    /** As its applicant sees it: decisions only once they are given out. */
    RequestView applicant(Request r) {
        return whole(r, r.state.isClosed() || r.state == RequestState.RETURNED_FOR_COMPLETION);
    }

    private RequestView whole(Request r, boolean decisions) {
        List<EvidenceFile> files = store.evidence(r.id).stream().map(KeptEvidence::view).toList();
        List<Item> items = store.items(r.id).stream().map(i -> i.view(files, decisions)).toList();
        return new RequestView(r.id, r.grouped(), r.kind, r.state, r.applicant(), items, files, r.reason, r.note,
                Utc.instant(r.sentAt), clock(r), step(r), r.officerName, r.officerId, r.outcome,
                store.happenings(r.id).stream().map(Happened::view).toList(), r.turn);
    }

    /** As lines of a list: one query more, however many they are. */
    List<RequestRow> rows(List<Request> found) {
        Map<Long, List<RequestedItem>> items = store.itemsOf(found.stream().map(r -> r.id).toList());
        return found.stream().map(r -> row(r, items.getOrDefault(r.id, List.of()))).toList();
    }

    /** The same of a page. */
    Slice<RequestRow> rows(Slice<Request> page) {
        return new Slice<>(rows(page.rows()), page.next(), page.previous());
    }

    private RequestRow row(Request r, List<RequestedItem> items) {
        return new RequestRow(r.id, r.grouped(), r.kind, r.state, r.applicantId, r.applicantName, r.unit, r.itemCount, items.stream().map(i -> i.view(List.of(), false)).toList(),
                Utc.instant(r.sentAt == null ? r.touchedAt : r.sentAt), clock(r), step(r), r.officerName, r.officerId, r.turn);
    }

    private Optional<RequestClock> clock(Request r) {
        LocalDate today = clock.today();
        return kinds.find(r.kind).flatMap(kind -> r.clock(kind.clock(), today));
    }

    private String step(Request r) {
        return r.state.isWithAgency() ? kinds.find(r.kind).map(k -> k.steps().get(r.step).code()).orElse("") : "";
    }
}
