package masar.performance.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.kernel.Slice;
import masar.performance.CharterLine;
import masar.performance.CharterNote;
import masar.performance.CharterNotes;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Say;
import masar.ui.Wishes;

/** The log of a charter's year, for its employee, its manager and human resources. */
@Named("charterNotesPage")
@RequestScoped
public class CharterNotesPage {
    private static final int SIZE = 20;
    @Inject CharterNotes notes;
    private CharterLine charter;
    private String words = "";

    @PostConstruct
    void read() {
        charter = notes.charter(Address.id("id"));
    }

    public CharterLine getCharter() {
        return charter;
    }

    /** Name of the employee in the language of this request. */
    public String getName() {
        return charter.name(Wishes.now().language());
    }

    /** The lines, newest first. */
    public Slice<CharterNote> getSlice() {
        return notes.of(charter.id(), Address.cursor(), SIZE);
    }

    /** Whether the caller writes in it now. */
    public boolean isWriting() {
        return notes.writes(charter.id());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** Writes a line. */
    public void write() {
        notes.write(charter.id(), Address.text(words), FormToken.sent());
        Say.good("charters.note.done");
        Address.go(FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "") + "?id=" + charter.id());
    }
}
