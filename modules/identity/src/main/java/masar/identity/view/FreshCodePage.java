package masar.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.identity.StepUp;
import masar.kernel.Refused;
import masar.ui.Address;

/**
 * The fresh code asked within a form, so that nothing typed in it is lost on the way: fragment
 * {@code /WEB-INF/identity/freshcode.xhtml}.
 */
@Named
@RequestScoped
public class FreshCodePage {
    @Inject StepUp stepUp;
    private String code = "";

    /** Whether a code must be given before the act. */
    public boolean isNeeded() {
        return !stepUp.fresh();
    }

    /** Where the code went, masked. */
    public String getSentTo() {
        return stepUp.sentTo().orElse("");
    }

    /** Sends a code if one is needed and none is on its way. */
    public void begin() {
        if (isNeeded() && stepUp.sentTo().isEmpty()) {
            stepUp.send();
        }
    }

    /** Sends another one. */
    public void again() {
        stepUp.send();
    }

    /** Takes the code that was typed, if one is needed; call before the act. */
    void take() {
        if (isNeeded()) {
            if (Address.text(code).isEmpty()) {
                throw Refused.field("code", "confirm.code.missing");
            }
            stepUp.confirm(code);
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
