package masar.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import masar.identity.StepUp;
import masar.ui.Say;
import masar.ui.Texts;

/** A fresh code before what cannot be undone; then back to where the person came from. */
@Named
@RequestScoped
public class ConfirmPage {
    @Inject StepUp stepUp;
    @Inject Texts texts;
    private String then = "";
    private String act = "";
    private String code = "";

    /** Sends a code unless one is on its way already. */
    public void begin() {
        if (stepUp.sentTo().isEmpty()) {
            stepUp.send();
        }
    }

    /** Where the code went, masked. */
    public String getSentTo() {
        return stepUp.sentTo().orElse("");
    }

    /** Sends another one. */
    public void again() {
        stepUp.send();
    }

    /** Takes the code and returns to the page that asked for it. */
    public void confirm() throws IOException {
        stepUp.confirm(code);
        // The act itself is not done: the page that comes back looks as before, and must not be taken for the end of it.
        String done = "confirm.done." + act;
        Say.good(texts.find(done).isPresent() ? done : "confirm.done");
        FacesContext.getCurrentInstance().getExternalContext().redirect(stepUp.back(then));
    }

    public String getThen() {
        return then;
    }

    public void setThen(String then) {
        this.then = then == null ? "" : then;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act == null ? "" : act;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
