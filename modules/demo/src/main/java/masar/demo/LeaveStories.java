package masar.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import masar.demo.health.HealthSandbox;
import masar.demo.health.HealthSandbox.Written;
import masar.identity.Accounts;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.leave.LeaveAsk;
import masar.leave.LeaveRequest;
import masar.leave.Leaves;
import masar.leave.MedicalDesk;
import masar.leave.MedicalReports;
import masar.leave.MedicalView;
import masar.leave.NewBalance;
import masar.leave.ReportState;
import masar.records.People;
import masar.requests.Requests;

/**
 * Balances of the named, a leave on its way, one that runs, and what the played health platform has sent: a report that waits, one that became
 * a leave, one with the Commission and one that fits nobody. Done by the people themselves; repeating it changes nothing.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
@OpenToAll("called by the demo's start, as the people themselves; every act is guarded where it is done")
class LeaveStories {
    private static final Map<String, Integer> BALANCES = Map.of("hind", 42, "reem", 25, "waleed", 30, "sarah", 36, "majed", 18, "mishal", 51);
    private static final Map<String, Integer> HEALTHY = Map.of("turki", 60, "latifa", 12, "nouf", 33, "khalid", 40, "noura", 27);
    @Inject Played played;
    @Inject Leaves leaves;
    @Inject MedicalReports reports;
    @Inject MedicalDesk medical;
    @Inject HealthSandbox sandbox;
    @Inject Requests requests;
    @Inject People people;
    @Inject DeskActs acts;
    @Inject Accounts accounts;

    /** All of it, by the desks of the two agencies; {@code named} is the national ID of a user. */
    void make(Desks.Desk roads, Desks.Desk health, UnaryOperator<String> named, LocalDate today) {
        BALANCES.forEach((user, days) -> bring(roads, named.apply(user), days, today));
        HEALTHY.forEach((user, days) -> bring(health, named.apply(user), days, today));
        sick(named, roads, today);
        asked(named.apply("reem"), named.apply("sarah"), today);
        if (!roads.deputy().isEmpty() && !roads.applicants().isEmpty()) {
            away(roads, List.of(named.apply("waleed"), named.apply("sarah")), today);
        }
    }

    // Nobody enters their own.
    private void bring(Desks.Desk desk, String who, int days, LocalDate today) {
        desk.specialists().stream().filter(s -> !s.equals(who)).findFirst().ifPresent(specialist -> played.as(specialist, () -> {
            leaves.bring(people.byNationalId(who).employeeId(), new NewBalance(today.minusDays(30), days, 0, "خطاب شؤون الموظفين 41"), "demo-balance-" + who);
            return null;
        }));
    }

    private void sick(UnaryOperator<String> named, Desks.Desk roads, LocalDate today) {
        hear(new Written("PSL-48-100001", named.apply("turki"), "SICK", today.minusDays(1), today.plusDays(3), false));
        hear(new Written("PSL-48-100002", named.apply("hind"), "SICK", today.minusDays(50), today.minusDays(46), false));
        hear(new Written("PSL-48-100003", named.apply("maha"), "CLINIC_VISIT", today.minusDays(2), today.minusDays(2), false));
        approved(roads.specialists().get(0), "PSL-48-100002");
        back(named.apply("hind"));
        if (!roads.applicants().isEmpty()) {
            hear(new Written("PSL-48-100004", roads.applicants().get(0), "SICK", today.minusDays(5), today.plusDays(40), false));
        }
    }

    private void hear(Written report) {
        int status = Acting.as(Actor.visitor("127.0.0.1"), () -> reports.hear(sandbox.sealed(report))).status();
        // Known with other days: it was sent at a start on an earlier day.
        if (status != 200 && status != 409) {
            throw new IllegalStateException("report " + report.number() + " was answered " + status);
        }
    }

    private void approved(String specialist, String number) {
        played.as(specialist, () -> {
            medical.list(MedicalDesk.Shown.WAITING, "", 100).rows().stream().filter(r -> r.number().equals(number)).map(MedicalView::id).findFirst().ifPresent(id -> {
                MedicalView seen = medical.of(id);
                if (seen.state() == ReportState.WAITING) {
                    medical.approve(id, seen.version());
                }
            });
            return null;
        });
    }

    private void back(String who) {
        played.as(who, () -> {
            leaves.mine().leaves().stream().filter(l -> l.awaited() && l.number().equals("PSL-48-100002")).forEach(l -> leaves.back(l.chain(), l.backDue()));
            return null;
        });
    }

    // Asked, with the manager's opinion: human resources have it.
    private void asked(String who, String manager, LocalDate today) {
        String number = sent(who, LeaveAsk.of("ANNUAL", today.plusDays(13), today.plusDays(24), Map.of()));
        if (!number.isEmpty()) {
            played.as(manager, () -> {
                acts.verify(number, false);
                return null;
            });
        }
    }

    /** Sends a leave as the person; empty where it was sent at an earlier start. */
    private String sent(String who, LeaveAsk ask) {
        String token = "demo-leave-" + who;
        return played.as(who, () -> {
            if (requests.sentWith(token).isPresent()) {
                return "";
            }
            long id = requests.draft(LeaveRequest.CODE).id();
            requests.saveItems(id, List.of(LeaveRequest.item(ask)));
            requests.saveReason(id, "leave", "");
            requests.acceptTerms(id, LeaveRequest.TERMS);
            return requests.send(id, token);
        });
    }

    // Somebody of the crowd is away; in a crowd of another size it is somebody else, whose unit may have a manager to be heard first.
    private void away(Desks.Desk roads, List<String> managers, LocalDate today) {
        String who = roads.applicants().get(roads.applicants().size() - 1);
        bring(roads, who, 30, today);
        String number = sent(who, LeaveAsk.of("ANNUAL", today, today.plusDays(13), Map.of()));
        String specialist = roads.specialists().get(0);
        if (number.isEmpty() || !(verified(specialist, number) || managers.stream().anyMatch(m -> verified(m, number)) && verified(specialist, number))) {
            return;
        }
        accounts.register(roads.deputy(), "deputy@example.sa", roads.mobile(), "ar");
        played.as(roads.deputy(), () -> {
            if (acts.prove(roads.mobile())) {
                acts.approve(number);
            }
            return null;
        });
    }

    private boolean verified(String officer, String number) {
        try {
            return played.as(officer, () -> {
                acts.verify(number, false);
                return true;
            });
        } catch (Refused notTheirs) {
            return false;
        }
    }
}
