package masar.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.identity.Accounts;
import masar.ui.Say;

/** Changes the e-mail: the new address, then the code sent to it; the old one stays until then. */
@Named
@RequestScoped
public class EmailPage {
    @Inject Accounts accounts;
    private String email = "";
    private String code = "";

    /** The address in use. */
    public String getNow() {
        return accounts.own().email();
    }

    /** Where the code went, masked; empty when none is awaited, or another address is wanted. */
    public String getWaiting() {
        return Ask.param("other").isEmpty() ? accounts.waiting().orElse("") : "";
    }

    /** Sends a code to the address that was typed. */
    public String send() {
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
