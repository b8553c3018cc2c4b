package masar.demo.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import masar.kernel.OpenToAll;
import masar.ui.Preferences;
import masar.ui.Texts;

/** The sandbox's three pages. Plain forms without scripts, in the look of the house but under another name. */
@ApplicationScoped
@OpenToAll("pages of an outside system that is played")
public class SandboxPage {
    @Inject Texts texts;
    @Inject Preferences preferences;

    void password(HttpServletResponse response, String attempt, String user, String problem) throws IOException {
        String form = form(attempt, "password", field("user", user, "username", "text", problem)
                + field("password", "", "current-password", "password", ""));
        page(response, "signon.title", problem, "user", form, 200);
    }

    void code(HttpServletResponse response, String attempt, String mobile, String problem) throws IOException {
        String hidden = mobile.substring(mobile.length() - 4);
        String form = "<p class=\"lead\">" + html(say("signon.codeSent", hidden)) + "</p>"
                + form(attempt, "code", field("code", "", "one-time-code", "text", problem));
        page(response, "signon.codeTitle", problem, "code", form, 200);
    }

    void stopped(HttpServletResponse response, String key, int status) throws IOException {
        page(response, "signon.stopped", "", "", "<p class=\"lead\">" + html(say(key)) + "</p><p class=\"after\"><a class=\"btn\" href=\"/sign-in\"><span>"
                + html(say("signon.again")) + "</span></a></p>", status);
    }

    /** The code that a program without a page of its own waits for. */
    void shown(HttpServletResponse response, String code) throws IOException {
        page(response, "signon.shown", "", "", "<p class=\"lead\">" + html(say("signon.shown.lead")) + "</p><p><code dir=\"ltr\">" + html(code) + "</code></p>", 200);
    }

    /** The words of the text message. */
    String message(String code) {
        return say("signon.sms", code);
    }

    private String form(String attempt, String action, String fields) {
        return "<form class=\"form\" method=\"post\" action=\"" + Provider.PATH + "/" + action + "\" novalidate>"
                + "<input type=\"hidden\" name=\"attempt\" value=\"" + html(attempt) + "\">" + fields
                + "<div class=\"acts\"><button class=\"btn\" type=\"submit\"><span>" + html(say("signon.go")) + "</span></button></div></form>";
    }

    private String field(String name, String value, String autocomplete, String type, String problem) {
        String error = problem.isEmpty() ? "" : "<p class=\"wrong\" id=\"" + name + "-err\">" + html(say(problem)) + "</p>";
        return "<div class=\"field" + (problem.isEmpty() ? "" : " has-error") + "\"><label class=\"label\" for=\"" + name + "\">" + html(say("signon." + name)) + "</label>" + error
                + "<input class=\"input\" dir=\"ltr\" id=\"" + name + "\" name=\"" + name + "\" type=\"" + type + "\" autocomplete=\"" + autocomplete
                + "\" autocapitalize=\"none\" spellcheck=\"false\"" + (name.equals("code") ? " inputmode=\"numeric\"" : "")
                + (problem.isEmpty() ? "" : " aria-invalid=\"true\" aria-describedby=\"" + name + "-err\"") + " value=\"" + html(value) + "\"></div>";
    }

    private void page(HttpServletResponse response, String title, String problem, String field, String body, int status) throws IOException {
        String summary = problem.isEmpty() ? "" : "<div class=\"errors\" role=\"alert\" tabindex=\"-1\"><h2>" + html(say("signon.problem"))
                + "</h2><ul><li><a href=\"#" + field + "\">" + html(say(problem)) + "</a></li></ul></div>";
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("<!DOCTYPE html><html lang=\"" + preferences.getLanguage() + "\" dir=\"" + preferences.getDir() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + html((problem.isEmpty() ? "" : say("frame.error")) + say(title))
                + " – " + html(say("signon.house")) + "</title><link rel=\"icon\" type=\"image/svg+xml\" href=\"/masar/mark.svg\"><link rel=\"stylesheet\" href=\"/masar/masar.css\"><link rel=\"stylesheet\" href=\"/masar/parts.css\"></head>"
                + "<body class=\"person\"><a class=\"skip\" href=\"#main\">" + html(say("frame.skip")) + "</a><header class=\"masthead\"><div class=\"wrap\"><p class=\"brand\">"
                + html(say("signon.house")) + "</p></div></header><main id=\"main\" tabindex=\"-1\"><div class=\"wrap\"><div class=\"narrow\">" + summary
                + "<div class=\"head\"><div><h1>" + html(say(title)) + "</h1></div></div>" + body + "<p class=\"small soft top8\">" + html(say("signon.where"))
                + " <a href=\"/demo\">" + html(say("signon.demo")) + "</a></p></div></div></main></body></html>");
    }

    private String say(String key, Object... args) {
        return texts.in(Locale.forLanguageTag(preferences.getLanguage()), key, args);
    }

    /** Text made safe for HTML text and attribute values. */
    static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
