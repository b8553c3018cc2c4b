package masar.leave.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import masar.identity.Caller;
import masar.kernel.CivilClock;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.leave.KeptYears;
import masar.leave.LeaveView;
import masar.leave.Leaves;
import masar.leave.MyLeave;
import masar.leave.NewBalance;
import masar.leave.NewKeptYear;
import masar.ui.Address;
import masar.ui.Digits;
import masar.ui.FormToken;
import masar.ui.Format;
import masar.ui.Option;
import masar.ui.Say;

/** The leaves of one of the agency's people: balance, history, the return that HR tells, and a balance in writing. */
@Named("personLeavesPage")
@RequestScoped
public class PersonLeavesPage {
    private static final int MOST = 9999;
    @Inject Leaves leaves;
    @Inject KeptYears kept;
    @Inject Format format;
    @Inject Caller caller;
    @Inject CivilClock clock;
    private MyLeave person;
    private LocalDate backOn;
    private LocalDate on;
    private String days = "";
    private String before1439 = "";
    private String document = "";
    private String year = "";
    private String keptDocument = "";
    private LocalDate decidedOn;
    private String reason = "";

    @PostConstruct
    void read() {
        person = leaves.of(Address.id("person"));
        backOn = getMissed() == null ? clock.today() : getMissed().backDue();
    }

    public MyLeave getPerson() {
        return person;
    }

    /** Whether the caller may enter something. */
    public boolean isWriting() {
        return caller.may(Power.HR_SPECIALIST);
    }

    /** The leave whose return nobody told; null when there is none. */
    public LeaveView getMissed() {
        return person.leaves().stream().filter(l -> l.awaited() && l.last().isBefore(clock.today())).reduce((newer, older) -> older).orElse(null);
    }

    /** Tells of the return. */
    public void back() {
        if (backOn == null) {
            throw Refused.field("backOn", "refused.missing");
        }
        leaves.backFor(person.employeeId(), Address.id("leave"), backOn);
        done("leave.back.done");
    }

    /** Enters a balance in writing. */
    public void bring() {
        leaves.bring(person.employeeId(), new NewBalance(on, number(days, "days"), before1439.isBlank() ? 0 : number(before1439, "before1439"), document.strip()), FormToken.sent());
        done("leaves.bring.done");
    }

    /** Years whose leave may still be kept a fourth year, to choose from. */
    public List<Option> getYears() {
        return person.balance().years().stream().filter(y -> y.left() > 0 && !y.kept() && !y.lapses().isBefore(clock.today()))
                .map(y -> new Option(y.year().toString(), format.hijri(y.from()) + " – " + format.hijri(y.until()))).distinct().toList();
    }

    /** Keeps one a fourth year. */
    public void keep() {
        LocalDate first = year != null && year.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(year) : null;
        kept.keep(person.employeeId(), new NewKeptYear(first, Address.text(keptDocument), decidedOn, Address.text(reason)));
        done("leaves.keep.done");
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getKeptDocument() {
        return keptDocument;
    }

    public void setKeptDocument(String keptDocument) {
        this.keptDocument = keptDocument;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private void done(String key) {
        Say.good(key);
        Address.go("/agency/leaves?person=" + person.employeeId());
    }

    private static int number(String typed, String field) {
        String said = Address.text(typed);
        // Half a day is none, and not five.
        return Digits.number(said).filter(n -> n <= MOST).orElseThrow(() -> Refused.field(field, said.isEmpty() ? "refused.missing" : "leave.refused.number"));
    }

    public LocalDate getBackOn() {
        return backOn;
    }

    public void setBackOn(LocalDate backOn) {
        this.backOn = backOn;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days == null ? "" : days;
    }

    public String getBefore1439() {
        return before1439;
    }

    public void setBefore1439(String before1439) {
        this.before1439 = before1439 == null ? "" : before1439;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document == null ? "" : document;
    }
}
