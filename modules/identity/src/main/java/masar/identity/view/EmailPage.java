package masar.identity.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import masar.identity.Accounts;
import masar.ui.Address;
import masar.ui.Say;

/** Changes the e-mail: a fresh code of the person, the new address, then the code sent to it; the old one stays until then. */
@Named
@ViewScoped
public class EmailPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject Accounts accounts;
    @Inject FreshCodePage freshCode;
    private boolean confirming;
    private String email = "";
    private String code = "";

    /** The address in use. */
    public String getNow() {
        return accounts.own().email();
    }

    /** Where the code went, masked; empty when none is awaited, or another address is wanted. */
    public String getWaiting() {
        return Address.param("other").isEmpty() ? accounts.waiting().orElse("") : "";
    }

    /** Whether the address is written and the person's own code is awaited. */
    public boolean isConfirming() {
        return confirming;
    }

    /** Sends another code to the person. */
    public void again() {
        freshCode.again();
    }

    /** Sends a code to the address that was typed, after a fresh code of the person where none was given lately. */
    public String send() {
        if (confirming) {
            freshCode.take();
        } else if (freshCode.isNeeded() && !Address.text(email).isEmpty()) {
            freshCode.begin();
            confirming = true;
            return null;
        }
        accounts.changeEmail(email);
        return "/my/account/email?faces-redirect=true";
    }

    /** Takes the code; with it the new address is in use. */
    public String confirm() {
        accounts.confirmEmail(code);
        Say.good("email.done");
        return "/my/account?faces-redirect=true";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
