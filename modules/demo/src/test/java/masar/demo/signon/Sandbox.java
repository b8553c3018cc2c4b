package masar.demo.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import masar.demo.Person;
import masar.journal.Sms;
import masar.kernel.PartialDate;
import masar.records.Sex;

/** The sandbox without a server: its servlet on stubbed requests, two people, and a time that the test moves. */
final class Sandbox {
    static final Person HIND = person(1, "hind", "هند سالم عبدالعزيز الراشد");
    static final Person OMAR = person(2, "omar", "عمر يوسف طلال العمري");
    final Messages sms = new Messages();
    final Pages page = new Pages();
    final Provider provider;
    private final SandboxServlet servlet = new SandboxServlet();
    private long nanos;
    String address = "192.0.2.1";
    String header;
    int status;
    String redirect;
    StringWriter body;

    Sandbox() {
        provider = new Provider(new Tickets(() -> nanos), () -> List.of(HIND, OMAR));
        servlet.provider = provider;
        servlet.page = page;
        servlet.sms = sms;
    }

    private static Person person(int number, String user, String name) {
        return new Person(number, user, name, "A B C D", Sex.FEMALE, PartialDate.parse("1999-02-10"), true, true, List.of(), "", List.of(), List.of());
    }

    /** Lets time pass. */
    void wait(Duration time) {
        nanos += time.toNanos();
    }

    void get(String path, Map<String, String> parameters) {
        answer(path, parameters, false);
    }

    void post(String path, Map<String, String> parameters) {
        answer(path, parameters, true);
    }

    private void answer(String path, Map<String, String> parameters, boolean post) {
        status = 200;
        redirect = null;
        body = new StringWriter();
        page.name = "";
        HttpServletRequest request = stub(HttpServletRequest.class, (name, args) -> switch (name) {
            case "getPathInfo" -> path;
            case "getParameter" -> parameters.get(args[0]);
            case "getParameterMap" -> parameters.entrySet().stream()
                    .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, e -> new String[] {e.getValue()}));
            case "getRemoteAddr" -> address;
            case "getHeader" -> "Authorization".equals(args[0]) ? header : null;
            default -> null;
        });
        HttpServletResponse response = stub(HttpServletResponse.class, (name, args) -> {
            switch (name) {
                case "setStatus", "sendError" -> status = (int) args[0];
                case "sendRedirect" -> redirect = (String) args[0];
                default -> {
                    return name.equals("getWriter") ? new PrintWriter(body) : null;
                }
            }
            return null;
        });
        try {
            if (post) {
                servlet.doPost(request, response);
            } else {
                servlet.doGet(request, response);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a stub answers. */
    private interface Answer {
        Object to(String method, Object... args);
    }

    private static <T> T stub(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (self, method, args) -> answer.to(method.getName(), args == null ? new Object[0] : args)));
    }

    /** Which page was shown, and what it said was wrong. */
    static final class Pages extends SandboxPage {
        String name = "";
        String attempt = "";

        @Override
        void password(HttpServletResponse response, String key, String user, String problem) {
            attempt = key;
            name = ("password " + problem).strip();
        }

        @Override
        void code(HttpServletResponse response, String key, String mobile, String problem) {
            name = ("code " + problem).strip();
        }

        @Override
        void stopped(HttpServletResponse response, String key, int answered) {
            name = "stopped " + key + " " + answered;
        }

        @Override
        String message(String code) {
            return "code " + code;
        }
    }

    /** The newest text message. */
    static final class Messages extends Sms {
        String to = "";
        private String text = "";

        @Override
        public void send(String mobile, String words, String key) {
            to = mobile;
            text = words;
        }

        String code() {
            return text.replaceAll("\\D", "");
        }
    }
}
