package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.requests.NamedPerson;
import masar.requests.Notices;

/** Charters and ratings at the desk of human resources: reading, approving, giving back. Another agency's is not found, nor one's own. */
@ApplicationScoped
@Transactional
public class PerformanceDesk {
    private static final Power[] OFFICES = {Power.HR_SPECIALIST, Power.HR_DIRECTOR};
    @Inject CharterBook book;
    @Inject CharterReach reach;
    @Inject CharterReader reader;
    @Inject CharterLife life;
    @Inject Approving approving;
    @Inject Notices notices;
    @Inject Caller caller;
    @Inject Audit audit;

    /** The charters of the caller's agencies, newest first. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public Slice<CharterLine> list(CharterQuery query) {
        Set<String> agencies = caller.agencies(OFFICES);
        if (agencies.isEmpty() || !query.agency().isEmpty() && !agencies.contains(query.agency())) {
            return Slice.all(List.of());
        }
        Paged<CharterRow> rows = new Paged<>(book.em, CharterRow.class).where("r.agency in :agencies")
                .put("agencies", query.agency().isEmpty() ? List.copyOf(agencies) : List.of(query.agency())).where("r.year = :year").put("year", query.year())
                .where("r.nationalId <> :me").put("me", caller.nationalId());
        query.state().ifPresent(state -> rows.where("r.state in :states").put("states", state.behind()));
        if (!query.unit().isEmpty()) {
            rows.where("r.unit = :unit").put("unit", query.unit());
        }
        return reader.lines(rows.page(query.cursor(), query.size()));
    }

    /** The units of the caller's agencies that have charters of a year, for the filter. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public List<String> units(int year) {
        Set<String> agencies = caller.agencies(OFFICES);
        return agencies.isEmpty() ? List.of() : book.em.createQuery("select distinct c.unit from CharterRow c where c.agency in :agencies and c.year = :year and c.unit <> ''"
                + " order by c.unit", String.class).setParameter("agencies", List.copyOf(agencies)).setParameter("year", year).setMaxResults(300).getResultList();
    }

    /** One of them; the reading is audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    @Remembered
    public CharterView of(long id) {
        Optional<CharterRow> row = book.shown(id);
        CharterRow c = row.filter(reach::office).orElseThrow(() -> reach.foreign(id, row));
        audit.record(AuditEntry.of("charter.read").by(Power.HR_SPECIALIST).in(c.agency).about(c.nationalId).on("charter", c.id));
        return reader.view(c);
    }

    /** Approves a rating: it becomes the appraisal of the year, and the employee gets the copy. Who rated does not approve. */
    @Requires(Power.HR_DIRECTOR)
    public CharterView approve(long id, long seen) {
        CharterRow c = locked(id);
        if (!life.done(c, seen, CharterMove.APPROVE)) {
            check(c);
            if (approving.appraised(c)) {
                throw new Refused("charters.refused.appraised", Integer.toString(c.year));
            }
            approving.approve(c, caller.nationalId());
        }
        return reader.view(c);
    }

    /** Gives a rating back to the manager. */
    @Requires(Power.HR_DIRECTOR)
    public CharterView sendBack(long id, long seen, String words) {
        String why = CharterLife.text(words, "why", MyCharters.LONGEST, true);
        CharterRow c = locked(id);
        if (!life.done(c, seen, CharterMove.SEND_BACK)) {
            check(c);
            life.move(c, CharterMove.SEND_BACK, Optional.of(Power.HR_DIRECTOR), why);
            notices.tell(c.ratedBy, "charters.notice.sentBack", "/agency/charter?id=" + c.id, "charter-back:" + c.id + ":" + c.edition,
                    new NamedPerson(c.nationalId, reader.lines(Slice.all(List.of(c))).rows().get(0).nameAr()), Integer.toString(c.year));
        }
        return reader.view(c);
    }

    private void check(CharterRow c) {
        if (!reach.approves(c)) {
            throw new Refused("charters.refused.rater");
        }
    }

    private CharterRow locked(long id) {
        Optional<CharterRow> row = book.locked(id);
        return row.filter(reach::office).filter(c -> caller.may(Power.HR_DIRECTOR, c.agency)).orElseThrow(() -> reach.foreign(id, row));
    }
}
