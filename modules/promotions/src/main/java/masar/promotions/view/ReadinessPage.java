package masar.promotions.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.promotions.IfPromoted;
import masar.promotions.Outlook;
import masar.promotions.Readiness;
import masar.ui.Decisions;
import masar.ui.Format;
import masar.ui.Texts;
import masar.ui.Wishes;

/** «جاهزيتي للترقية», for oneself and for HR: the outcome in a sentence, each rule with what would mend it, and what the next grade would pay. */
@Named("readinessPage")
@RequestScoped
public class ReadinessPage {
    private static final Set<String> OF_CAREER = Set.of("P8", "P9", "P10", "P12", "P13", "P14");
    private static final Set<String> OF_GRADE = Set.of("P5", "P6", "P7");
    @Inject Readiness readiness;
    @Inject Decisions decisions;
    @Inject Texts texts;
    @Inject Format format;
    private Outlook outlook;
    private boolean own;

    /** Where something can be mended: what the link says, and its address. */
    public record Way(String label, String to) {
    }

    /** The caller's own. */
    public Outlook getMine() {
        if (outlook == null) {
            own = true;
            outlook = readiness.mine();
        }
        return outlook;
    }

    /** That of the person whom the address names. */
    public Outlook getTheirs() {
        if (outlook == null) {
            String id = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().getOrDefault("person", "");
            outlook = readiness.of(id.matches("\\d{1,18}") ? Long.parseLong(id) : 0);
        }
        return outlook;
    }

    /** The rules that ask something of this person, what failed first. */
    public List<Finding> getAsked() {
        return outlook.person().map(decisions::ordered).orElse(List.of()).stream().filter(f -> !asksNothing(f)).toList();
    }

    /** The same as a decision, whose tally counts what is shown. */
    public Decision getShown() {
        return Decision.of(getAsked());
    }

    /** The rules that ask nothing of a promotion to this grade. */
    public List<Finding> getOthers() {
        return outlook.person().map(decisions::ordered).orElse(List.of()).stream().filter(ReadinessPage::asksNothing).toList();
    }

    /** The rules about the post. */
    public List<Finding> getOfPost() {
        return outlook.post().map(decisions::ordered).orElse(List.of());
    }

    private static boolean asksNothing(Finding finding) {
        return Boolean.FALSE.equals(finding.given().get("applies"));
    }

    /** The look of the outcome. */
    public String getKind() {
        return outlook.person().map(d -> decisions.kind(d.outcome())).orElse("warn");
    }

    /** The outcome in one sentence. */
    public String getTitle() {
        return texts.get("ready.is." + outlook.person().orElseThrow().outcome(), nextGrade());
    }

    /** What follows from it. */
    public String getLead() {
        Outcome outcome = outlook.person().orElseThrow().outcome();
        if (outcome == Outcome.REFUSED && outlook.earliest().isPresent()) {
            return texts.get("ready.from", outlook.earliest().get());
        }
        return texts.get("ready.then." + outcome);
    }

    private String nextGrade() {
        return outlook.pay().map(p -> p.next().name().name(language())).orElseGet(() -> texts.get("ready.grade", outlook.next()));
    }

    /** What would mend a rule that is not met; empty for those that are. */
    public String fix(Finding finding) {
        String key = finding.textKey() + ".fix";
        return finding.outcome() == Outcome.GRANTED || !texts.containsKey(key) ? "" : texts.get(key);
    }

    /** The day from which on a rule that is not met will be; empty where there is none. */
    public String from(Finding finding) {
        return finding.outcome() == Outcome.GRANTED ? "" : Optional.ofNullable(finding.gives().get("earliest")).map(Object::toString).orElse("");
    }

    /** What went in and what came out, without the day that stands beside it. */
    public String sum(Finding finding) {
        Map<String, Object> gives = new java.util.LinkedHashMap<>(finding.gives());
        if (!from(finding).isEmpty()) {
            gives.remove("earliest");
        }
        return decisions.sum(new Finding(finding.rule(), finding.ref(), finding.outcome(), finding.given(), gives));
    }

    /** Where it can be mended; empty for rules that are met. */
    public Optional<Way> way(Finding finding) {
        return finding.outcome() == Outcome.GRANTED ? Optional.empty() : Optional.of(own ? mine(finding.rule()) : theirs(finding.rule()));
    }

    private Way mine(String rule) {
        if (rule.equals("P11")) {
            return new Way(texts.get("ready.to.appraisals"), "/my/promotion#appraisals");
        }
        if (rule.equals("P3")) {
            return new Way(texts.get("ready.to.qualification"), "/my/record/qualification");
        }
        return OF_GRADE.contains(rule) ? new Way(texts.get("ready.to.grade"), "/my/record/field?f=GRADE")
                : OF_CAREER.contains(rule) ? new Way(texts.get("ready.to.career"), "/my/record#career")
                : new Way(texts.get("ready.to.record"), "/my/record#personal");
    }

    private Way theirs(String rule) {
        long id = outlook.record().employeeId();
        if (rule.equals("P11")) {
            return new Way(texts.get("ready.hr.appraisals"), "/agency/appraisals?person=" + id);
        }
        return OF_CAREER.contains(rule) || OF_GRADE.contains(rule) ? new Way(texts.get("ready.hr.career"), "/agency/person?id=" + id + "#career")
                : new Way(texts.get("ready.hr.record"), "/agency/person?id=" + id);
    }

    /** Grade and step of the place held. */
    public String getNow() {
        return texts.get("ready.at", outlook.record().pay().grade().name(language()), outlook.record().pay().step());
    }

    /** Grade and step after the promotion. */
    public String getThen() {
        IfPromoted pay = outlook.pay().orElseThrow();
        return texts.get("ready.at", pay.next().name().name(language()), pay.change().step().orElse(1));
    }

    /** The rise in one sentence. */
    public String getRise() {
        return texts.get("ready.rise", format.money(outlook.pay().orElseThrow().change().rise().orElseThrow()));
    }

    /** What becomes of the transport allowance. */
    public String getTransport() {
        IfPromoted pay = outlook.pay().orElseThrow();
        if (pay.next().transport().isEmpty() || pay.next().transport().equals(pay.transport())) {
            return "";
        }
        return texts.get("ready.transport", pay.transport().map(format::money).orElse("0"), format.money(pay.next().transport().get()));
    }

    /** Language of this request. */
    public String language() {
        return Wishes.now().language();
    }
}
