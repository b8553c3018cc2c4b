package masar.leave;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import masar.identity.Powers;
import masar.identity.Standing;
import masar.kernel.Power;
import masar.leave.law.MedicalRules;
import masar.records.PersonRow;
import masar.records.Records;
import masar.requests.Notices;

/** Finds whom a medical report is about and who has it next, and tells them. */
@Dependent
class MedicalMatching {
    @Inject Records records;
    @Inject Powers powers;
    @Inject Notices notices;

    /** Matches a report to who serves under this national ID; whether it did. */
    boolean match(MedicalReportRow row, String nationalId) {
        PersonRow who = records.names(List.of(nationalId)).get(nationalId);
        if (who == null || who.standing() != Standing.SERVING || who.agency().isEmpty()) {
            // Its agency sees what came for somebody who left it; whom no agency knows is the ministry's.
            row.agency = who == null ? "" : who.agency().code();
            return false;
        }
        row.employeeId = who.employeeId();
        row.personId = who.nationalId();
        serves(row, who);
        classify(row);
        return true;
    }

    /** An open report goes with who was transferred: the HR there has it next. */
    void hand(MedicalReportRow row, PersonRow who) {
        serves(row, who);
        tellOfficers(row);
    }

    private static void serves(MedicalReportRow row, PersonRow who) {
        row.agency = who.agency().code();
        row.unit = who.unit().nameAr();
    }

    void classify(MedicalReportRow row) {
        MedicalRules.Report facts = row.facts();
        row.state = MedicalRules.needsCommission(facts) && facts.commission().isEmpty() ? ReportState.COMMISSION : ReportState.WAITING;
        notices.tell(row.personId, "medical.notice." + row.state, "/my/leave", "medical:" + row.reportNumber + ":" + row.state, row.firstDay, row.lastDay);
        tellOfficers(row);
    }

    private void tellOfficers(MedicalReportRow row) {
        if (row.state == ReportState.WAITING) {
            powers.holders(Power.HR_SPECIALIST, row.agency, MedicalDesk.SERVICE).stream().filter(o -> !o.equals(row.personId))
                    .forEach(o -> notices.tell(o, "medical.notice.hr", "/agency/medical-report?id=" + row.id, "medical:" + row.reportNumber + ":hr", row.reportNumber));
        }
    }
}
