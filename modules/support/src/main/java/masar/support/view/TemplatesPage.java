package masar.support.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.kernel.Slice;
import masar.support.Template;
import masar.support.Templates;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Say;

/** The ministry's templates of answers: the list, and one of them written, changed and offered no more. */
@Named("templatesPage")
@RequestScoped
public class TemplatesPage {
    private static final int SIZE = 25;
    @Inject Templates templates;
    private Slice<Template> slice;
    private Template one;
    private String name = "";
    private String wordsAr = "";
    private String wordsEn = "";

    @PostConstruct
    void read() {
        if (!isFresh() && !FacesContext.getCurrentInstance().isPostback()) {
            name = getOne().name();
            wordsAr = getOne().wordsAr();
            wordsEn = getOne().wordsEn();
        }
    }

    /** The rows of this page. */
    public Slice<Template> getSlice() {
        if (slice == null) {
            slice = templates.all(Address.cursor(), SIZE);
        }
        return slice;
    }

    /** Whether it is not written yet. */
    public boolean isFresh() {
        return Address.param("id").isEmpty();
    }

    /** The one that the address names. */
    public Template getOne() {
        if (one == null) {
            one = templates.one(Address.id("id"));
        }
        return one;
    }

    /** The version that goes out with the forms. */
    public long getSeen() {
        return isFresh() ? 0 : getOne().version();
    }

    // What came back with the form: who decided on less is told, and the page then sends what is so now.
    private static long seen() {
        return Address.id("seen");
    }

    /** Keeps it. */
    public void save() {
        done("templates.said.saved", isFresh() ? templates.add(name, wordsAr, wordsEn, FormToken.sent())
                : templates.change(Address.id("id"), seen(), name, wordsAr, wordsEn));
    }

    /** Offers it no more, or again. */
    public void turn() {
        boolean retired = !getOne().retired();
        done(retired ? "templates.said.retired" : "templates.said.offered", templates.retire(Address.id("id"), seen(), retired));
    }

    private static void done(String said, Template kept) {
        Say.good(said);
        Address.go("/ministry/template?id=" + kept.id());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Address.text(name);
    }

    public String getWordsAr() {
        return wordsAr;
    }

    public void setWordsAr(String wordsAr) {
        this.wordsAr = Address.text(wordsAr);
    }

    public String getWordsEn() {
        return wordsEn;
    }

    public void setWordsEn(String wordsEn) {
        this.wordsEn = Address.text(wordsEn);
    }
}
