package masar.support.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.identity.Names;
import masar.kernel.Decision;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.requests.Colleague;
import masar.requests.Disputed;
import masar.requests.DraftView;
import masar.requests.EvidenceFile;
import masar.requests.Requests;
import masar.support.Brought;
import masar.support.GrievanceCause;
import masar.support.GrievanceKinds;
import masar.support.Grievances;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Option;
import masar.ui.Say;

/** «تظلم»: what is disputed with its facts, what is asked for and why, round whom it goes; then all of it once more, then sent. */
@Named("grievePage")
@ViewScoped
public class GrievePage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject Grievances grievances;
    @Inject Requests requests;
    @Inject Names names;
    private String about = "";
    private String ref = "";
    private String goesOn = "";
    private String cause = GrievanceCause.FIRST.name();
    private long draft;
    private boolean returned;
    private String why = "";
    private LocalDate known;
    private Set<String> round = new LinkedHashSet<>();
    private String wanted = "";
    private String told = "";
    private boolean terms;
    private boolean checked;
    private transient List<Part> files;
    private transient Disputed what;
    private transient List<Colleague> deciders;

    @PostConstruct
    void read() {
        long id = Address.id("id");
        if (id > 0) {
            DraftView of = requests.editable(id);
            Brought b = of.items().stream().findFirst().flatMap(i -> GrievanceKinds.read(of.kind(), i.oldValue())).orElseThrow(Refused::notFound);
            at(of, b);
            returned = of.isReturned();
            why = of.returnedWhy();
            about = b.what().code();
            ref = b.what().ref();
            goesOn = b.goesOn();
            cause = b.cause().name();
            checked = !Address.param("checked").isEmpty();
        } else if (!Address.param("goesOn").isEmpty()) {
            goesOn = Address.param("goesOn");
            cause = Address.param("new").isEmpty() ? GrievanceCause.ESCALATED.name() : GrievanceCause.REOPENED.name();
            Brought b = grievances.goingOn(goesOn, GrievanceCause.valueOf(cause));
            about = b.what().code();
            ref = b.what().ref();
            known = b.known();
            wanted = grievances.one(goesOn).wanted();
        } else {
            about = Address.param("about");
            ref = Address.param("ref");
            known = getWhat().known().orElse(null);
        }
        getWhat();
    }

    private void at(DraftView of, Brought b) {
        draft = of.id();
        known = b.known();
        round = new LinkedHashSet<>(b.concerned());
        wanted = of.items().get(0).wanted();
        told = of.note();
    }

    /** What is disputed. */
    public Disputed getWhat() {
        if (what == null) {
            what = returned || draft > 0 && !isFirst() ? kept().what() : isFirst() ? grievances.disputed(about, ref)
                    : grievances.goingOn(goesOn, GrievanceCause.valueOf(cause)).what();
        }
        return what;
    }

    private Brought kept() {
        DraftView of = requests.editable(draft);
        return of.items().stream().findFirst().flatMap(i -> GrievanceKinds.read(of.kind(), i.oldValue())).orElseThrow(Refused::notFound);
    }

    /** Whether it goes on from nothing. */
    public boolean isFirst() {
        return cause.equals(GrievanceCause.FIRST.name());
    }

    /** Why it is brought. */
    public String getCause() {
        return cause;
    }

    /** Whether the day of knowing is asked: of a first one where the house does not know it. */
    public boolean isAsksKnown() {
        return isFirst() && !returned && getWhat().known().isEmpty();
    }

    /** Those who could decide it. */
    public List<Option> getDeciders() {
        if (deciders == null) {
            deciders = grievances.deciders(getWhat());
            names.ask(deciders.stream().map(Colleague::nationalId).toList());
        }
        return deciders.stream().filter(c -> !getWhat().concerned().contains(c.nationalId())).map(c -> new Option(c.nationalId(), names.of(c.nationalId(), c.name()))).toList();
    }

    /** Names of those round whom it goes. */
    public String getRoundNames() {
        return String.join("، ", getDeciders().stream().filter(o -> round.contains(o.value())).map(Option::label).toList());
    }

    /** Whether somebody who decided it is always gone round. */
    public boolean isGoesRound() {
        return !getWhat().concerned().isEmpty();
    }

    private Brought brought() {
        if (returned) {
            return kept();
        }
        if (!isFirst()) {
            return grievances.goingOn(goesOn, GrievanceCause.valueOf(cause));
        }
        if (known == null) {
            throw Refused.field("known", "grieve.refused.known");
        }
        return grievances.first(getWhat(), known, round);
    }

    /** What the law says of bringing it now; asked once the day is known. */
    public Optional<Decision> getOutlook() {
        return known == null || returned ? Optional.empty() : Optional.of(grievances.outlook(brought()));
    }

    /** Whether it goes straight to the ministry. */
    public boolean isToMinistry() {
        return known != null && !returned && grievances.kindFor(brought()).equals(GrievanceKinds.MINISTRY);
    }

    /** The number of an open one about the same, empty when there is none. */
    public String getBefore() {
        return returned ? "" : grievances.open(getWhat()).filter(n -> !n.equals(goesOn)).orElse("");
    }

    /** What the officer wants completed. */
    public String getWhy() {
        return why;
    }

    public boolean isReturned() {
        return returned;
    }

    public boolean isChecked() {
        return checked;
    }

    /** Files kept already. */
    public List<EvidenceFile> getKept() {
        return draft == 0 ? List.of() : requests.editable(draft).evidence();
    }

    /** Keeps the answers and shows them once more. */
    public void check() {
        Brought b = brought();
        if (wanted.isEmpty()) {
            throw Refused.field("wanted", "grieve.refused.wanted", GrievanceKinds.LONGEST_WANTED);
        }
        DraftView of = returned ? requests.editable(draft) : requests.draft(grievances.kindFor(b));
        var change = grievances.change(b, wanted);
        // One draft of a kind at a time: what was begun about something else gives way.
        of.items().stream().filter(i -> !i.field().equals(change.field())).forEach(i -> requests.dropItem(of.id(), i.field()));
        requests.saveItems(of.id(), List.of(change));
        requests.saveReason(of.id(), cause, told);
        draft = of.id();
        attach(change.field());
        Refused.when(requests.check(draft).stream().filter(p -> !"terms".equals(p.field())).toList());
        // An address of its own, so that the way back from what follows is a page and no form to send again.
        Address.go("/my/grieve?checked=true&id=" + draft);
    }

    private void attach(String field) {
        List<Problem> wrong = new ArrayList<>();
        for (Part part : getFiles()) {
            try (InputStream in = part.getInputStream()) {
                requests.attach(draft, field, part.getSubmittedFileName(), in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Refused e) {
                e.problems().forEach(p -> wrong.add(new Problem("files", p.key(), p.args())));
            }
        }
        Refused.when(wrong);
    }

    /** Takes a file away and stays. */
    public void remove(String file) {
        requests.detach(draft, file);
    }

    /** Back to the questions. */
    public void change() {
        Address.go("/my/grieve?id=" + draft);
    }

    /** Sends it; the same form again leads to the same number. */
    public void send() {
        Optional<String> before = requests.sentWith(FormToken.sent());
        if (before.isEmpty()) {
            requests.acceptTerms(draft, terms ? GrievanceKinds.TERMS : "");
            if (!terms) {
                throw Refused.field("terms", "grieve.refused.termsMissing");
            }
        }
        String number = before.orElseGet(() -> requests.send(draft, FormToken.sent()));
        if (returned) {
            Say.good("grieve.resent", number);
            Address.go("/my/request?number=" + number);
        } else {
            Address.go("/my/request?sent=true&number=" + number);
        }
    }

    public LocalDate getKnown() {
        return known;
    }

    public void setKnown(LocalDate known) {
        this.known = known;
    }

    public Set<String> getRound() {
        return round;
    }

    public void setRound(Set<String> round) {
        this.round = round == null ? new LinkedHashSet<>() : new LinkedHashSet<>(round);
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = Address.text(wanted);
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = Address.text(told);
    }

    public boolean isTerms() {
        return terms;
    }

    public void setTerms(boolean terms) {
        this.terms = terms;
    }

    /** Files that were just chosen. */
    public List<Part> getFiles() {
        return files == null ? List.of() : files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
