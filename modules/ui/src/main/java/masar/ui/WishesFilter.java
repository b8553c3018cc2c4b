package masar.ui;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import masar.kernel.Setting;

/** Reads the person's wishes from {@code ?lang=} and cookies; no session is touched, so that public pages need none. */
@WebFilter(filterName = "wishes", urlPatterns = "/*", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class WishesFilter implements Filter {
    /** The names of the cookies, one per wish. */
    static final String LANGUAGE = "masar_lang";
    static final String DIGITS = "masar_digits";
    static final String THEME = "masar_theme";
    static final String CALENDAR = "masar_calendar";
    /** Where people reach Masar: behind a proxy that speaks TLS the request itself is plain. */
    private static final Setting BASE = Setting.of("masar.base-url", "");
    private static final int A_YEAR = 365 * 24 * 3600;

    @Override
    public void doFilter(ServletRequest given, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) given;
        String asked = queryLanguage(request);
        if (!asked.isEmpty() && given.getDispatcherType() == DispatcherType.REQUEST) {
            ((HttpServletResponse) answer).addCookie(cookie(request, LANGUAGE, asked));
        }
        Wishes wishes = new Wishes(asked.isEmpty() ? read(request, LANGUAGE) : asked, read(request, DIGITS), read(request, THEME),
                read(request, CALENDAR));
        Wishes.put(wishes);
        try {
            chain.doFilter(given, answer);
        } finally {
            Wishes.put(null);
        }
    }

    // The query string and not getParameter: reading parameters here would swallow the body before its encoding is known.
    private static String queryLanguage(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        return Arrays.stream(query.split("&")).filter(p -> p.equals("lang=ar") || p.equals("lang=en"))
                .map(p -> p.substring(5)).findFirst().orElse("");
    }

    private static String read(HttpServletRequest request, String name) {
        return request.getCookies() == null ? "" : Arrays.stream(request.getCookies()).filter(c -> c.getName().equals(name))
                .map(Cookie::getValue).findFirst().orElse("");
    }

    /** Keeps all wishes on the device for a year. */
    public static void keep(HttpServletRequest request, HttpServletResponse response, Wishes wishes) {
        response.addCookie(cookie(request, LANGUAGE, wishes.language()));
        response.addCookie(cookie(request, DIGITS, wishes.digits()));
        response.addCookie(cookie(request, THEME, wishes.theme()));
        response.addCookie(cookie(request, CALENDAR, wishes.calendar()));
    }

    private static Cookie cookie(HttpServletRequest request, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure() || BASE.text().startsWith("https:"));
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
