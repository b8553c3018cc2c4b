package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masar.identity.Caller;
import masar.identity.Held;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.leave.law.Holidays;
import masar.records.Managers;
import masar.records.PersonRow;
import masar.records.Records;
import masar.requests.RequestNumber;

/** Who is away: for HR in its agency, for a manager in the unit; and what a request for leave comes to, for those who decide it. */
@ApplicationScoped
@Transactional
public class Absences {
    private static final Power[] OFFICES = {Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY};
    private static final int BESIDE = 10;
    @Inject LeaveBook book;
    @Inject LeaveReader reader;
    @Inject Managers managers;
    @Inject Records records;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** Who is away on a day, or has not told of the return, newest leave first. The reading is audited once for each agency. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public Slice<AwayRow> list(AwayQuery query) {
        Reach reach = reach();
        if (reach.nowhere()) {
            return Slice.all(List.of());
        }
        Paged<LeaveRow> rows = new Paged<>(book.em, LeaveRow.class).where("r.knownUntil = :still").put("still", LeaveRow.STILL);
        reach.narrow(rows);
        if (!query.unit().isEmpty()) {
            rows.where("r.unit = :unit").put("unit", query.unit());
        }
        if (query.shown() == AwayQuery.Shown.AWAY) {
            rows.where("r.firstDay <= :day and r.lastDay >= :day").put("day", query.on());
        } else {
            rows.where("r.awaited = true and r.lastDay < :day").put("day", clock.today());
        }
        if (query.cursor().isEmpty()) {
            reach.all().forEach(agency -> audit.record(AuditEntry.of("absences.read").in(agency).on("absences", query.shown() + " " + query.on())));
        }
        return told(rows.page(query.cursor(), query.size()), reach);
    }

    /** Names of the units of which somebody is on leave now or later, for the filter; the first few hundred. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    @Remembered
    public List<String> units() {
        Reach reach = reach();
        if (reach.whole().isEmpty()) {
            return List.of();
        }
        return book.em.createQuery("select distinct r.unit from LeaveRow r where r.agency in :agencies and r.knownUntil = :still and r.lastDay >= :today and r.unit <> ''"
                + " order by r.unit", String.class).setParameter("agencies", reach.whole()).setParameter("still", LeaveRow.STILL)
                .setParameter("today", clock.today().minusDays(BESIDE * 3L)).setMaxResults(300).getResultList();
    }

    private Slice<AwayRow> told(Slice<LeaveRow> rows, Reach reach) {
        Map<String, PersonRow> names = records.names(rows.rows().stream().map(r -> r.nationalId).distinct().toList());
        Holidays holidays = book.holidays();
        return rows.map(r -> {
            PersonRow who = names.get(r.nationalId);
            return new AwayRow(r.employeeId, r.nationalId, who == null ? "" : who.nameAr(), who == null ? "" : who.nameEn(), r.unit,
                    reach.whole().contains(r.agency) ? r.kind.name() : "", r.firstDay, r.lastDay, holidays.nextWork(r.lastDay));
        });
    }

    /** What a request for leave comes to, for whoever takes one of its steps; anybody else's is not found. The reading is audited. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public LeaveCase of(String number) {
        String known = RequestNumber.parse(number).grouped();
        AskedRow row = book.asked(known).orElse(null);
        if (row == null || !mayRead(row)) {
            AuditEntry entry = AuditEntry.of("leave.refused").on("leave", known);
            audit.recordAlways(row == null ? entry : entry.in(row.agency).about(row.nationalId));
            throw Refused.notFound();
        } else if (row.nationalId.equals(caller.nationalId())) {
            throw new Refused("requests.own", known);
        }
        audit.record(AuditEntry.of("leave.read").in(row.agency).about(row.nationalId).on("leave", row.number));
        LeaveReader.Read read = reader.of(row.employeeId);
        LeaveAsk ask = row.ask();
        // The others of the unit: a manager's opinion is about the work, whoever asks.
        List<LeaveRow> beside = ask.last().isBefore(ask.first()) || row.unit.isEmpty() ? List.of()
                : book.em.createQuery("select r from LeaveRow r where r.agency = :agency and r.unit = :unit and r.knownUntil = :still and r.firstDay <= :last"
                        + " and r.lastDay >= :first and r.employeeId <> :who order by r.firstDay, r.id", LeaveRow.class).setParameter("agency", row.agency)
                        .setParameter("unit", row.unit).setParameter("still", LeaveRow.STILL).setParameter("last", ask.last()).setParameter("first", ask.first())
                        .setParameter("who", row.employeeId).setMaxResults(BESIDE).getResultList();
        return LeaveCase.of(row, read, told(Slice.all(beside), reach()).rows(), clock.today());
    }

    private boolean mayRead(AskedRow row) {
        boolean office = java.util.Arrays.stream(OFFICES).anyMatch(p -> caller.may(p, row.agency, row.service));
        return office || caller.held().stream().filter(h -> h.power() == Power.DIRECT_MANAGER && h.agency().equals(row.agency))
                .filter(h -> h.services().isEmpty() || h.services().contains(row.service)).anyMatch(h -> managers.unit(h).equals(row.unit));
    }

    /** Where the caller sees who is away: whole agencies, and units of others. */
    private record Reach(Set<String> whole, List<Held> units, List<String> names) {
        boolean nowhere() {
            return whole.isEmpty() && units.isEmpty();
        }

        Set<String> all() {
            Set<String> all = new LinkedHashSet<>(whole);
            units.forEach(h -> all.add(h.agency()));
            return all;
        }

        void narrow(Paged<LeaveRow> rows) {
            List<String> parts = new ArrayList<>();
            if (!whole.isEmpty()) {
                parts.add("r.agency in :agencies");
                rows.put("agencies", List.copyOf(whole));
            }
            for (int i = 0; i < units.size(); i++) {
                parts.add("r.agency = :agency" + i + " and r.unit = :unit" + i);
                rows.put("agency" + i, units.get(i).agency()).put("unit" + i, names.get(i));
            }
            rows.where("(" + String.join(" or ", parts) + ")");
        }
    }

    private Reach reach() {
        Set<String> whole = caller.agencies(OFFICES);
        List<Held> units = caller.held().stream().filter(h -> h.power() == Power.DIRECT_MANAGER && !whole.contains(h.agency())).toList();
        return new Reach(whole, units, units.stream().map(managers::unit).toList());
    }
}
