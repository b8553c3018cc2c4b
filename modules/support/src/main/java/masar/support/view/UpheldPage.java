package masar.support.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import masar.kernel.CivilClock;
import masar.kernel.Refused;
import masar.support.Upheld;
import masar.support.UpheldDesk;
import masar.ui.Address;
import masar.ui.Say;

/** One upheld grievance: what is to be carried out and until when, and entering what was done. */
@Named("upheldPage")
@RequestScoped
public class UpheldPage {
    @Inject UpheldDesk desk;
    @Inject CivilClock clock;
    private Upheld one;
    private LocalDate doneOn;
    private String words = "";
    private String why = "";
    private UpheldDesk.Acts acts;

    @PostConstruct
    void read() {
        one = desk.of(Address.param("number"));
        doneOn = clock.today();
        acts = desk.acts(one.number());
    }

    public Upheld getOne() {
        return one;
    }

    /** Whether the caller may enter it as carried out. */
    public boolean isCarrying() {
        return acts.carry();
    }

    /** Whether the caller may close it as not carried out. */
    public boolean isClosing() {
        return acts.close();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** Marks it as carried out. */
    public void done() {
        if (doneOn == null) {
            throw Refused.field("doneOn", "refused.missing");
        }
        desk.done(one.number(), Address.id("version"), doneOn, Address.text(words));
        shown("upheld.done.said");
    }

    /** Closes it as not carried out. */
    public void close() {
        desk.close(one.number(), Address.id("version"), Address.text(why));
        shown("upheld.close.said");
    }

    private void shown(String key) {
        Say.good(key);
        Address.go(FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "") + "?number=" + one.number());
    }
}
