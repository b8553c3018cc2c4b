package masar.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.identity.Accounts;

/** First registration: an e-mail, then the code sent to it. */
@Named
@RequestScoped
public class RegisterPage {
    @Inject Accounts accounts;
    private String email = "";
    private String code = "";

    /** Where the code went, masked; empty when none was sent. */
    public String getWaiting() {
        return accounts.waiting().orElse("");
    }

    /** Sends a code to the address that was typed. */
    public String send() {
        accounts.changeEmail(email);
        return "/my/register/code?faces-redirect=true";
    }

    /** Takes the code; with it the account becomes active. */
    public String confirm() {
        accounts.confirmEmail(code);
        return "/my/index?faces-redirect=true";
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
