package masar.development.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.development.BondReleases;
import masar.development.NewRelease;
import masar.development.ScholarshipDesk;
import masar.development.Study;
import masar.development.StudyState;
import masar.identity.Caller;
import masar.kernel.CivilClock;
import masar.kernel.Finding;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.text.ArabicText;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;
import masar.ui.Wishes;

/** One scholarship at the desk: how it stands, its end and cost, the return, the bond. */
@Named("scholarshipPage")
@RequestScoped
public class ScholarshipPage {
    @Inject ScholarshipDesk desk;
    @Inject BondReleases releases;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Texts texts;
    private Study study;
    private String passed = "";
    private String cost = "";
    private LocalDate backOn;
    private String movedHow = "STATE_BODY";
    private String movedTo = "";
    private String movedBy = "";
    private LocalDate movedOn;
    private Finding outlook;

    @PostConstruct
    void read() {
        study = desk.of(Address.id("id"));
        passed = study.passed().map(String::valueOf).orElse("");
        cost = study.cost().map(BigDecimal::toPlainString).orElse("");
        backOn = clock.today();
        movedOn = clock.today();
    }

    public Study getStudy() {
        return study;
    }

    public String getName() {
        return study.name(Wishes.now().language());
    }

    /** Whether the caller may enter something. */
    public boolean isWriting() {
        return caller.may(Power.HR_SPECIALIST) && !study.nationalId().equals(caller.nationalId());
    }

    /** Whether its aim was reached, to choose from. */
    public List<Option> getEnds() {
        return List.of(new Option("true", texts.get("study.passed.true")), new Option("false", texts.get("study.passed.false")));
    }

    public String getPassed() {
        return passed;
    }

    public void setPassed(String passed) {
        this.passed = Address.text(passed);
    }

    public String getCost() {
        return cost;
    }

    public void setCost(String cost) {
        this.cost = Address.text(cost);
    }

    public LocalDate getBackOn() {
        return backOn;
    }

    public void setBackOn(LocalDate backOn) {
        this.backOn = backOn;
    }

    /** Enters its end and cost. */
    public void end() {
        String sum = ArabicText.latinDigits(cost).replaceAll("[,٬\\s]", "").replace('٫', '.');
        if (!sum.isEmpty() && !sum.matches("\\d{1,10}(\\.\\d{1,2})?")) {
            throw Refused.field("cost", "development.refused.cost");
        }
        desk.ended(study.id(), Address.id("version"), passed.isEmpty() ? Optional.empty() : Optional.of(Boolean.valueOf(passed)),
                sum.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(sum)));
        done("study.ended.done");
    }

    /** Tells of the return. */
    public void back() {
        if (backOn == null) {
            throw Refused.field("backOn", "refused.missing");
        }
        desk.back(study.id(), backOn);
        done("study.back.done");
    }

    /** Whether a bond runs that moving to another body would end. */
    public boolean isBound() {
        return isWriting() && study.state() == StudyState.BOND;
    }

    /** To which bodies one may move. */
    public List<Option> getHows() {
        return List.of(new Option("STATE_BODY", texts.get("fact.STATE_BODY")), new Option("ELSEWHERE", texts.get("fact.ELSEWHERE")));
    }

    /** What would be repaid, once asked for; null before. */
    public Finding getOutlook() {
        return outlook;
    }

    /** Works out what would be repaid. */
    public void look() {
        outlook = releases.outlook(study.id(), moved());
    }

    /** Ends the bond. */
    public void release() {
        releases.release(study.id(), Address.id("version"), moved());
        done("study.released.done");
    }

    private NewRelease moved() {
        return new NewRelease(!"ELSEWHERE".equals(movedHow), movedOn, Address.text(movedTo), Address.text(movedBy));
    }

    public String getMovedHow() {
        return movedHow;
    }

    public void setMovedHow(String movedHow) {
        this.movedHow = movedHow;
    }

    public String getMovedTo() {
        return movedTo;
    }

    public void setMovedTo(String movedTo) {
        this.movedTo = movedTo;
    }

    public String getMovedBy() {
        return movedBy;
    }

    public void setMovedBy(String movedBy) {
        this.movedBy = movedBy;
    }

    public LocalDate getMovedOn() {
        return movedOn;
    }

    public void setMovedOn(LocalDate movedOn) {
        this.movedOn = movedOn;
    }

    private void done(String key) {
        Say.good(key);
        Address.go("/agency/scholarship?id=" + study.id());
    }
}
