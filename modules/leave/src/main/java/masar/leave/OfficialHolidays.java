package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Hijri;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.leave.law.Holidays;
import masar.leave.law.Holidays.Occasion;
import masar.leave.law.WorkingTime;

/** The holidays of the coming year, by law and by what the ministry's circulars set in its place. */
@ApplicationScoped
@Transactional
public class OfficialHolidays {
    private static final int LONGEST_DAYS = 40;
    private static final int LONGEST = 100;
    private static final int YEAR = 365;
    @Inject LeaveBook book;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /**
     * A stretch of holidays.
     *
     * @param occasion code of the occasion
     * @param first    first day
     * @param last     last day
     * @param declared whether a circular sets it
     */
    public record Stretch(String occasion, LocalDate first, LocalDate last, boolean declared) {
    }

    /**
     * What a circular set.
     *
     * @param id       its id
     * @param occasion code of the occasion
     * @param year     year of the occasion, Hijri for the Eids
     * @param first    first day
     * @param last     last day
     * @param document number of the circular
     */
    public record Declaration(long id, String occasion, int year, LocalDate first, LocalDate last, String document) {
    }

    /** The hours of work on a day. */
    public record Hours(LocalTime from, LocalTime until, int hours) {
    }

    /** The holidays from today on, for a year. */
    @OpenToAll("holidays are public")
    public List<Stretch> ahead() {
        Holidays holidays = book.holidays();
        List<Declaration> declared = declared();
        List<Stretch> all = new ArrayList<>();
        LocalDate today = clock.today();
        today.datesUntil(today.plusDays(YEAR)).forEach(day -> holidays.on(day).ifPresent(occasion -> {
            Stretch last = all.isEmpty() ? null : all.get(all.size() - 1);
            boolean by = declared.stream().anyMatch(d -> !day.isBefore(d.first()) && !day.isAfter(d.last()));
            if (last != null && last.occasion().equals(occasion.name()) && last.last().plusDays(1).equals(day)) {
                all.set(all.size() - 1, new Stretch(last.occasion(), last.first(), day, last.declared() || by));
            } else {
                all.add(new Stretch(occasion.name(), day, day, by));
            }
        }));
        return List.copyOf(all);
    }

    /** The hours of work today. */
    @OpenToAll("hours of work are public")
    public Hours today() {
        WorkingTime time = WorkingTime.on(clock.today());
        return new Hours(time.from(), time.until(), time.hours());
    }

    /** What circulars set, newest first. */
    @OpenToAll("holidays are public")
    public List<Declaration> declared() {
        return book.em.createQuery("select h from HolidayRow h where h.knownUntil = :still order by h.firstDay desc, h.id", HolidayRow.class)
                .setParameter("still", LeaveRow.STILL).setMaxResults(200).getResultStream()
                .map(h -> new Declaration(h.id, h.occasion.name(), h.year, h.firstDay, h.lastDay, h.document)).toList();
    }

    /** Enters what a circular sets; what the law would have for that occasion in that year falls away. The same token twice makes one. */
    @Requires(Power.MINISTRY_OFFICER)
    public void declare(String occasion, LocalDate first, LocalDate last, String document, String token) {
        mustBeOffice();
        List<Refused.Problem> wrong = new ArrayList<>();
        Optional<Occasion> which = Arrays.stream(Occasion.values()).filter(o -> o.name().equals(occasion) && o != Occasion.BRIDGE).findFirst();
        if (which.isEmpty()) {
            wrong.add(Refused.Problem.of("occasion", "holidays.refused.occasion"));
        }
        if (first == null) {
            wrong.add(Refused.Problem.of("first", "refused.missing"));
        }
        if (last == null || first != null && (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_DAYS)))) {
            wrong.add(Refused.Problem.of("last", last == null ? "refused.missing" : "holidays.refused.last", LONGEST_DAYS));
        }
        String paper = document.strip();
        if (paper.isEmpty() || paper.length() > LONGEST) {
            wrong.add(Refused.Problem.of("document", paper.isEmpty() ? "refused.missing" : "requests.tooLong", LONGEST));
        }
        Refused.when(wrong);
        if (!book.em.createQuery("select h.id from HolidayRow h where h.token = :token", Long.class).setParameter("token", token).getResultList().isEmpty()) {
            return;
        }
        boolean eid = which.get() == Occasion.FITR || which.get() == Occasion.ADHA;
        int year = eid ? Refused.at("first", () -> Hijri.of(first)).year() : first.getYear();
        book.em.persist(new HolidayRow(which.get(), year, first, last, paper, caller.nationalId(), book.now(), token));
        audit.record(AuditEntry.of("holiday.declared").by(Power.MINISTRY_OFFICER).on("holiday", which.get()).changed("", first + "/" + last).because(paper));
    }

    /** Takes a declaration back; twice is once. */
    @Requires(Power.MINISTRY_OFFICER)
    public void withdraw(long id) {
        mustBeOffice();
        HolidayRow row = Optional.ofNullable(book.em.find(HolidayRow.class, id)).orElseThrow(Refused::notFound);
        if (row.knownUntil.equals(LeaveRow.STILL)) {
            row.knownUntil = book.now();
            audit.record(AuditEntry.of("holiday.withdrawn").by(Power.MINISTRY_OFFICER).on("holiday", row.occasion).changed(row.firstDay + "/" + row.lastDay, ""));
        }
    }

    // Whoever holds the office for one service alone sets no holidays.
    private void mustBeOffice() {
        caller.require(Power.MINISTRY_OFFICER, "");
    }
}
