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

    @PostConstruct
    void read() {
        one = desk.of(Address.param("number"));
        doneOn = clock.today();
    }

    public Upheld getOne() {
        return one;
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
        Say.good("upheld.done.said");
        Address.go(FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "") + "?number=" + one.number());
    }
}
