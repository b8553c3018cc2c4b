package masar.promotions.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Outcome;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.promotions.DisputedElement;
import masar.promotions.Grievances;
import masar.promotions.RankGrievance;
import masar.requests.DraftView;
import masar.requests.EvidenceFile;
import masar.requests.Requests;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Say;

/** «تظلم»: what is disputed of the own line and what is held to be right, then all of it once more, then sent. */
@Named("grievancePage")
@ViewScoped
public class GrievancePage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject Grievances grievances;
    @Inject Requests requests;
    private long round;
    private String element;
    private long draft;
    private boolean returned;
    private String why = "";
    private String wanted = "";
    private String note = "";
    private boolean terms;
    private boolean checked;
    private transient List<Part> files;
    private transient DisputedElement disputed;
    private transient Decision window;

    @PostConstruct
    void read() {
        String id = Address.param("id");
        if (id.matches("\\d{1,18}")) {
            DraftView of = requests.editable(Long.parseLong(id));
            if (!of.kind().equals(RankGrievance.CODE) || of.items().isEmpty()) {
                throw Refused.notFound();
            }
            at(of);
            returned = of.isReturned();
            why = of.returnedWhy();
        } else {
            round = Address.id("round");
            element = Address.param("element");
            String field = RankGrievance.field(round, element);
            requests.openDraft(RankGrievance.CODE).filter(d -> d.item(field).isPresent()).ifPresent(this::at);
        }
        getDisputed();
    }

    private void at(DraftView of) {
        draft = of.id();
        String field = of.items().get(0).field();
        round = RankGrievance.roundOf(field);
        element = RankGrievance.elementOf(field);
        wanted = of.items().get(0).wanted();
        note = of.note();
    }

    /** The element with its facts. */
    public DisputedElement getDisputed() {
        if (disputed == null) {
            disputed = grievances.element(round, element);
        }
        return disputed;
    }

    /** What the law says of disputing it today. */
    public Decision getWindow() {
        if (window == null) {
            window = grievances.window(round);
        }
        return window;
    }

    /** Whether it may still be brought; what came back may be completed in any case. */
    public boolean isOpen() {
        return returned || getWindow().outcome() == Outcome.GRANTED;
    }

    /** The number of the open grievance about the same, empty when there is none. */
    public String getBefore() {
        return returned ? "" : grievances.mine(round).stream().filter(g -> g.disputed().element().equals(element) && g.isOpen()).map(g -> g.number())
                .findFirst().orElse("");
    }

    /** What the agency wants completed. */
    public String getWhy() {
        return why;
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
        if (Address.text(wanted).isEmpty()) {
            throw Refused.field("wanted", "grievance.refused.wanted", RankGrievance.LONGEST_WANTED);
        }
        DraftView of = draft == 0 ? requests.draft(RankGrievance.CODE) : requests.editable(draft);
        String field = RankGrievance.field(round, element);
        // One draft at a time: what was begun about another element gives way.
        of.items().stream().filter(i -> !i.field().equals(field)).forEach(i -> requests.dropItem(of.id(), i.field()));
        requests.saveItems(of.id(), List.of(RankGrievance.change(getDisputed(), Address.text(wanted))));
        requests.saveReason(of.id(), RankGrievance.CODE, Address.text(note));
        draft = of.id();
        attach(field);
        Refused.when(requests.check(draft).stream().filter(p -> !"terms".equals(p.field())).toList());
        checked = true;
    }

    private void attach(String field) {
        List<Problem> wrong = new ArrayList<>();
        for (Part part : getFiles()) {
            if (part.getSize() == 0) {
                continue;
            }
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
        checked = false;
    }

    /** Sends it; the same form again leads to the same number. */
    public String send() {
        Optional<String> before = requests.sentWith(FormToken.sent());
        if (before.isEmpty()) {
            requests.acceptTerms(draft, terms ? RankGrievance.TERMS : "");
            if (!terms) {
                throw Refused.field("terms", "grievance.refused.termsMissing");
            }
        }
        String number = before.isPresent() ? before.get() : requests.send(draft, FormToken.sent());
        if (returned) {
            Say.good("grievance.resent", number);
        }
        return "/my/request?faces-redirect=true&" + (returned ? "" : "sent=true&") + "number=" + number;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
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
