package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
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
import masar.performance.law.LowRating;
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
    @Inject RatingGrievances grievances;
    @Inject Records records;
    @Inject Powers powers;
    @Inject Notices notices;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;

    // What is known of somebody's last years: the latest of them, the agency of its rating, and what the law says today.
    private record Seen(int year, String agency, Decision law, boolean waits) {
        boolean isThree() {
            return law.outcome() != Outcome.REFUSED;
        }
    }

    private Optional<Seen> see(long employeeId, String nationalId) {
        List<AppraisalRow> run = approving.run(employeeId, clock.today().getYear());
        if (run.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> marks = run.stream().map(a -> a.mark).toList();
        List<LowRating> lows = grievances.standing(nationalId, run.subList(0, RatingEffects.lowYears(marks)));
        AppraisalRow last = run.get(0);
        return Optional.of(new Seen(last.year, last.agency, RatingEffects.end(marks, lows, clock.today()), RatingEffects.waits(lows, clock.today())));
    }

    /**
     * Looks at somebody of whose ratings something changed: opens a case for the latest years, keeps what the law says of one that is open, or lets
     * it fall away. Looking twice changes nothing.
     */
    @OpenToAll("called when an appraisal is entered or a grievance moves, which is guarded")
    public void look(long employeeId, String nationalId) {
        see(employeeId, nationalId).ifPresent(seen -> {
            List<LowCaseRow> cases = book.em.createQuery("select l from LowCaseRow l where l.employeeId = :id and (l.lastYear = :year or l.state = :open) order by l.lastYear desc",
                    LowCaseRow.class).setParameter("id", employeeId).setParameter("year", seen.year).setParameter("open", LowCase.State.OPEN).getResultList();
            // An open case of a year before goes on with the later year.
            Optional<LowCaseRow> now = cases.stream().filter(l -> l.lastYear == seen.year).findFirst().or(() -> cases.stream().findFirst()).filter(l -> seen.isThree());
            cases.stream().filter(l -> l.state == LowCase.State.OPEN && now.filter(l::equals).isEmpty()).forEach(l -> fell(l, seen));
            if (now.isPresent()) {
                keep(now.get(), seen);
            } else if (seen.isThree()) {
                LowCaseRow row = new LowCaseRow(employeeId, nationalId, seen.agency, seen.year, seen.law.toStorage(), book.now());
                book.em.persist(row);
                opened(row);
            }
        });
    }

    private void keep(LowCaseRow row, Seen seen) {
        if (row.state == LowCase.State.FELL_AWAY) {
            row.reopen(seen.year, seen.law.toStorage());
            opened(row);
        } else if (row.state == LowCase.State.OPEN && row.follow(seen.year, seen.law.toStorage())) {
            book.em.flush();
            audit.record(AuditEntry.of("low.looked").in(row.agency).about(row.nationalId).on("low-case", row.id).changed("", seen.year + " " + seen.law.outcome()));
        }
    }

    private void opened(LowCaseRow row) {
        book.em.flush();
        audit.record(AuditEntry.of("low.opened").in(row.agency).about(row.nationalId).on("low-case", row.id).changed("", Integer.toString(row.lastYear)));
        powers.holders(Power.HR_SPECIALIST, row.agency, "").stream().filter(o -> !o.equals(row.nationalId))
                .forEach(o -> notices.tell(o, "low.notice", "/agency/low-rating?id=" + row.id, "low-case:" + row.id + ":" + row.version, Integer.toString(row.lastYear)));
    }

    private void fell(LowCaseRow row, Seen seen) {
        row.findings = seen.law.toStorage();
        row.close(LowCase.State.FELL_AWAY, "", "", book.now());
        audit.record(AuditEntry.of("low.fell-away").in(row.agency).about(row.nationalId).on("low-case", row.id));
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

    /** One case, looked at again while it is open: days for a grievance end by themselves. The reading is audited. Another agency's is not found. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public LowCase of(long id) {
        LowCaseRow row = mine(id);
        audit.record(AuditEntry.of("low.read").in(row.agency).about(row.nationalId).on("low-case", id));
        if (row.state == LowCase.State.OPEN) {
            // Whoever comes second sees what the first one has written.
            book.em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
            look(row.employeeId, row.nationalId);
            book.em.flush();
        }
        return told(row, records.names(List.of(row.nationalId)).get(row.nationalId));
    }

    /** Closes one with what was done; not while a grievance is open or may still be brought. Closing it again changes nothing. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public void done(long id, long seen, String words) {
        String why = CharterLife.text(words, "why", LONGEST, true);
        LowCaseRow row = mine(id);
        if (row.state != LowCase.State.OPEN) {
            return;
        }
        Optional<Seen> now = see(row.employeeId, row.nationalId).filter(Seen::isThree);
        if (row.version != seen || now.isEmpty()) {
            throw new Refused("refused.stale");
        } else if (now.get().waits) {
            throw new Refused("low.refused.waits");
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
