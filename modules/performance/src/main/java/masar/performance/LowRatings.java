package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.identity.Caller;
import masar.identity.Powers;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.OpenToAll;
import masar.kernel.Outcome;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.performance.law.RatingEffects;
import masar.records.PersonRow;
import masar.records.Records;
import masar.requests.Notices;

/** Cases of people who were unsatisfactory three years in a row (HR Regulation art 233): opened by the house, worked on by human resources. */
@ApplicationScoped
@Transactional
public class LowRatings {
    private static final int LONGEST = 1000;
    @Inject CharterBook book;
    @Inject Approving approving;
    @Inject Records records;
    @Inject Powers powers;
    @Inject Notices notices;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** Looks at somebody whose appraisal of a year was entered or changed: opens a case, or lets one fall away. Looking twice changes nothing. */
    @OpenToAll("called when an appraisal is entered, which is guarded")
    public void look(long employeeId, String nationalId, String agency, int year) {
        // A change of an older year concerns the years after it too.
        for (int last = year; last <= clock.today().getYear(); last++) {
            lookAt(employeeId, nationalId, agency, last);
        }
    }

    private void lookAt(long employeeId, String nationalId, String agency, int year) {
        List<Integer> marks = approving.marks(employeeId, year);
        boolean grieved = book.of(nationalId).stream().anyMatch(c -> c.state == CharterState.GRIEVED && c.year > year - marks.size());
        Optional<LowCaseRow> there = book.em.createQuery("select l from LowCaseRow l where l.employeeId = :id and l.lastYear = :year", LowCaseRow.class)
                .setParameter("id", employeeId).setParameter("year", year).getResultStream().findFirst();
        Decision law = RatingEffects.end(marks.isEmpty() ? List.of(Rating.GOOD.mark()) : marks, grieved, clock.today());
        boolean three = law.outcome() != Outcome.REFUSED;
        if (three && there.isEmpty()) {
            LowCaseRow row = new LowCaseRow(employeeId, nationalId, agency, year, law.toStorage(), book.now());
            book.em.persist(row);
            book.em.flush();
            audit.record(AuditEntry.of("low.opened").in(agency).about(nationalId).on("low-case", row.id).changed("", Integer.toString(year)));
            powers.holders(Power.HR_SPECIALIST, agency, "").stream().filter(o -> !o.equals(nationalId))
                    .forEach(o -> notices.tell(o, "low.notice", "/agency/low-rating?id=" + row.id, "low-case:" + row.id, Integer.toString(year)));
        } else if (!three && there.filter(l -> l.state == LowCase.State.OPEN).isPresent()) {
            there.get().close(LowCase.State.FELL_AWAY, "", "", book.now());
            audit.record(AuditEntry.of("low.fell-away").in(agency).about(nationalId).on("low-case", there.get().id));
        }
    }

    /** The cases of the caller's agencies, newest first. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public Slice<LowCase> list(boolean open, String cursor, int size) {
        List<String> agencies = List.copyOf(caller.agencies(Power.HR_SPECIALIST, Power.HR_DIRECTOR));
        if (agencies.isEmpty()) {
            return Slice.all(List.of());
        }
        Paged<LowCaseRow> rows = new Paged<>(book.em, LowCaseRow.class).where("r.agency in :agencies").put("agencies", agencies).where("r.nationalId <> :me")
                .put("me", caller.nationalId()).where(open ? "r.state = :open" : "r.state <> :open").put("open", LowCase.State.OPEN);
        Slice<LowCaseRow> page = rows.page(cursor, size);
        Map<String, PersonRow> names = page.rows().isEmpty() ? Map.of() : records.names(page.rows().stream().map(r -> r.nationalId).distinct().toList());
        return page.map(r -> told(r, names.get(r.nationalId)));
    }

    /** How many cases of the caller's agencies are open. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public int waiting() {
        List<String> agencies = List.copyOf(caller.agencies(Power.HR_SPECIALIST, Power.HR_DIRECTOR));
        return agencies.isEmpty() ? 0 : book.em.createQuery("select count(l) from LowCaseRow l where l.agency in :agencies and l.state = :open and l.nationalId <> :me", Long.class)
                .setParameter("agencies", agencies).setParameter("me", caller.nationalId()).setParameter("open", LowCase.State.OPEN).getSingleResult().intValue();
    }

    /** One case; the reading is audited. Another agency's is not found. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public LowCase of(long id) {
        LowCaseRow row = mine(id);
        audit.record(AuditEntry.of("low.read").in(row.agency).about(row.nationalId).on("low-case", id));
        return told(row, records.names(List.of(row.nationalId)).get(row.nationalId));
    }

    /** Closes one with what was done. Closing it again changes nothing. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public void done(long id, long seen, String words) {
        String why = CharterLife.text(words, "why", LONGEST, true);
        LowCaseRow row = mine(id);
        if (row.state != LowCase.State.OPEN) {
            return;
        }
        if (row.version != seen) {
            throw new Refused("refused.stale");
        }
        row.close(LowCase.State.DONE, caller.nationalId(), why, book.now());
        audit.record(AuditEntry.of("low.done").in(row.agency).about(row.nationalId).on("low-case", id).because(why));
    }

    private LowCaseRow mine(long id) {
        LowCaseRow row = book.em.find(LowCaseRow.class, id);
        if (row == null || row.nationalId.equals(caller.nationalId()) || !caller.agencies(Power.HR_SPECIALIST, Power.HR_DIRECTOR).contains(row.agency)) {
            AuditEntry entry = AuditEntry.of("low.refused").on("low-case", id);
            audit.recordAlways(row == null ? entry : entry.in(row.agency).about(row.nationalId));
            throw Refused.notFound();
        }
        return row;
    }

    private static LowCase told(LowCaseRow r, PersonRow who) {
        return new LowCase(r.id, r.version, r.employeeId, r.nationalId, who == null ? r.nationalId : who.nameAr(), who == null ? "" : who.nameEn(), r.lastYear, r.state,
                Decision.fromStorage(r.findings), r.openedAt.toInstant(ZoneOffset.UTC), Optional.ofNullable(r.closedAt).map(t -> t.toInstant(ZoneOffset.UTC)), r.why);
    }
}
