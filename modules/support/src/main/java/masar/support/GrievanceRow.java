package masar.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import masar.kernel.Decision;
import masar.requests.Applicant;
import masar.requests.Disputed.Matter;
import masar.requests.RequestView;

/** One request of a grievance as it is kept. */
@Entity
@Table(name = "grievance", schema = "support")
class GrievanceRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "support_grievance")
    @SequenceGenerator(name = "support_grievance", sequenceName = "support.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    @Column(name = "request_number") String number;
    @Column(name = "case_number") String caseNumber;
    @Column(name = "goes_on") String goesOn;
    @Enumerated(EnumType.STRING) GrievanceCause cause;
    @Enumerated(EnumType.STRING) GrievanceStage stage;
    @Enumerated(EnumType.STRING) Matter matter;
    @Column(name = "national_id") String nationalId;
    @Column(name = "employee_id") long employeeId;
    String agency;
    @Column(name = "open_key") String openKey;
    String facts;
    String wanted;
    String told;
    String findings;
    @Enumerated(EnumType.STRING) GrievanceState state = GrievanceState.OPEN;
    @Enumerated(EnumType.STRING) GrievanceReply reply = GrievanceReply.NONE;
    @Column(name = "reply_words") String replyWords = "";
    @Column(name = "brought_on") LocalDate broughtOn;
    @Column(name = "due_on") LocalDate dueOn;
    @Column(name = "replied_on") LocalDate repliedOn;
    @Column(name = "closed_on") LocalDate closedOn;
    @Column(name = "paper_id") Long paperId;

    /** For the persistence provider. */
    protected GrievanceRow() {
    }

    GrievanceRow(RequestView request, String caseNumber, GrievanceStage stage, Brought brought, String wanted, Decision law, LocalDate today) {
        Applicant who = request.applicant();
        number = request.number();
        this.caseNumber = caseNumber;
        this.stage = stage;
        goesOn = brought.goesOn();
        cause = brought.cause();
        matter = brought.what().matter();
        nationalId = who.nationalId();
        employeeId = Long.parseLong(who.employeeId());
        agency = brought.what().agency();
        openKey = openKey(nationalId, brought.what().code(), brought.what().ref());
        facts = brought.toText();
        this.wanted = wanted;
        told = request.note();
        findings = law.toStorage();
        broughtOn = today;
        dueOn = request.clock().map(c -> c.due()).orElse(today);
    }

    /** Unique while it is open. */
    static String openKey(String nationalId, String code, String ref) {
        return nationalId + ":" + code + ":" + ref;
    }

    /** The disputed thing as it was brought. */
    Brought brought() {
        return Brought.read(facts).orElseThrow();
    }

    void replied(GrievanceReply how, String words, LocalDate on) {
        reply = how;
        replyWords = words;
        repliedOn = on;
        if (stage == GrievanceStage.MINISTRY) {
            closes(GrievanceState.FINAL, on);
        } else {
            state = GrievanceState.REPLIED;
        }
    }

    void closes(GrievanceState how, LocalDate on) {
        state = how;
        closedOn = on;
        openKey = number;
    }

    /** Whether nothing more comes of it but new facts. */
    boolean isClosed() {
        return state == GrievanceState.ACCEPTED || state == GrievanceState.FINAL || state == GrievanceState.DROPPED;
    }
}
