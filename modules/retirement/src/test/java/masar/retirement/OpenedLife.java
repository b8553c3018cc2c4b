package masar.retirement;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import masar.requests.Desk;
import masar.requests.ItemDecision;
import masar.requests.ItemVerdict;
import masar.requests.Requests;

/** What officers do to cases that they open, for tests. */
final class OpenedLife {
    private final Staff staff;

    OpenedLife(Staff staff) {
        this.staff = staff;
    }

    /** A draft with its paper, ready to be sent. */
    long draft(String officer, String who, String reason, Map<String, String> answers) {
        Requests requests = staff.house.bean(Requests.class);
        long employee = staff.employee(who);
        return staff.house.as(officer, () -> {
            CaseAnswers told = new CaseAnswers(answers);
            Optional<LocalDate> last = staff.house.bean(OpenedLeavings.class).outlook(employee, reason, told).lastDay();
            long id = requests.draft(AgencyLeavingRequest.codeOf(reason), who).id();
            requests.saveItems(id, List.of(AgencyLeavingRequest.item(reason, last, told)));
            requests.attach(id, AgencyLeavingRequest.CASE, "paper.pdf", new ByteArrayInputStream(("%PDF-1.7 " + who).getBytes(StandardCharsets.UTF_8)));
            requests.acceptTerms(id, AgencyLeavingRequest.TERMS);
            return id;
        });
    }

    String sent(String who, String reason, Map<String, String> answers) {
        long id = draft(staff.hr, who, reason, answers);
        return staff.house.as(staff.hr, () -> staff.house.bean(Requests.class).send(id, UUID.randomUUID().toString()));
    }

    void decided(String officer, String number) {
        Desk desk = staff.house.bean(Desk.class);
        staff.house.as(officer, () -> {
            long version = desk.saveVerdicts(number, desk.open(number).version(), List.of(new ItemVerdict(AgencyLeavingRequest.CASE, ItemDecision.ACCEPTED, "")))
                    .version();
            desk.approve(number, version, "القرار 21");
        });
    }

    /** Opened, and decided by the authority. */
    LeavingView ended(String who, String reason, Map<String, String> answers) {
        String number = sent(who, reason, answers);
        decided(staff.authority, number);
        return at(number);
    }

    LeavingView at(String number) {
        return staff.house.as(staff.hr, () -> staff.house.bean(Leavings.class).of(number));
    }

    LeavingView done(String number, LeavingStage stage) {
        return staff.house.as(staff.hr, () -> staff.house.bean(LeavingDesk.class).done(number, stage, "ورقة 7"));
    }
}
