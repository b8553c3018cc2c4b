package masar.ui.parts;

import jakarta.el.ValueExpression;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import masar.kernel.Refused;
import masar.kernel.text.Money;
import masar.ui.Digits;
import masar.ui.Frame;

/**
 * {@code m:field}: one question with its label above, hint, what stands now and what is wrong. Spaces, dashes and Arabic-Indic digits
 * are accepted and levelled; what was typed stays when it is wrong.
 */
@FacesComponent("masar.Field")
public class Field extends UIInput {
    static final Set<String> NUMERIC = Set.of("number", "nationalId", "mobile", "otp");

    @Override
    public String getRendererType() {
        return null;
    }

    /** What kind of answer: text unless said. */
    String type() {
        String type = Attributes.text(this, "type");
        return type.isEmpty() ? "text" : type;
    }

    @Override
    public void decode(FacesContext faces) {
        // What was wrong last time is asked anew; else one refused answer would stop every later one without a word.
        setValid(true);
        if (Attributes.yes(this, "disabled") || Attributes.yes(this, "readonly")) {
            return;
        }
        take(getClientId(faces), faces.getExternalContext().getRequestParameterMap(), id -> {
            String[] chosen = faces.getExternalContext().getRequestParameterValuesMap().get(id);
            return chosen == null ? List.of() : Arrays.asList(chosen);
        });
    }

    private void take(String id, Map<String, String> sent, Function<String, List<String>> many) {
        switch (type()) {
            case "checkbox" -> setSubmittedValue(sent.containsKey(id) ? "true" : "false");
            case "checks" -> setSubmittedValue(many.apply(id));
            case "date" -> {
                if (sent.containsKey(id)) {
                    getStateHelper().put("typed", TypedDate.sent(sent, id));
                    setSubmittedValue(TypedDate.sent(sent, id));
                }
            }
            case "radios" -> setSubmittedValue(sent.getOrDefault(id, ""));
            default -> {
                if (sent.containsKey(id)) {
                    setSubmittedValue(level(sent.get(id)));
                }
            }
        }
    }

    /** The day as it was typed last, where it is the day meant: it comes back in the calendar in which it was written. */
    Optional<TypedDate> typed(LocalDate day) {
        return Optional.ofNullable((TypedDate) getStateHelper().get("typed")).filter(t -> t.day().filter(day::equals).isPresent());
    }

    private String level(String typed) {
        String type = type();
        if (type.equals("password")) {
            return typed;
        }
        String plain = typed.replaceAll("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "").strip();
        if (NUMERIC.contains(type)) {
            plain = Digits.latin(plain).replaceAll("[\\s\\u00A0()]", "");
            return type.equals("number") ? plain.replace('٫', '.').replaceAll("[,٬]", "") : plain.replaceAll("[-–]", "");
        }
        return type.equals("email") ? Digits.latin(plain).replace(" ", "") : plain;
    }

    @Override
    protected Object getConvertedValue(FacesContext faces, Object submitted) {
        ValueExpression value = getValueExpression("value");
        Class<?> wanted = value == null ? String.class : value.getType(faces.getELContext());
        if (submitted == null) {
            // A field that must be answered and was not sent at all, which no page of ours does.
            return null;
        }
        if (submitted instanceof TypedDate date) {
            if (date.isEmpty()) {
                return wanted == String.class ? "" : null;
            }
            LocalDate day = date.day().orElseThrow(() -> wrong(date.problem()));
            return wanted == String.class ? day.toString() : day;
        }
        if (submitted instanceof Collection<?> chosen) {
            return wanted != null && Set.class.isAssignableFrom(wanted) ? new LinkedHashSet<>(chosen) : List.copyOf(chosen);
        }
        String text = (String) submitted;
        if (type().equals("money") && !text.isEmpty()) {
            money(text);
        }
        if (wanted == null || wanted == String.class || wanted == Object.class) {
            return text;
        }
        if (text.isEmpty() && !wanted.isPrimitive()) {
            return null;
        }
        return convert(faces, text, wanted);
    }

    private Object convert(FacesContext faces, String text, Class<?> wanted) {
        try {
            if (wanted == boolean.class || wanted == Boolean.class) {
                return Boolean.valueOf(text);
            }
            if (wanted == int.class || wanted == Integer.class) {
                return Integer.valueOf(text.isEmpty() ? "0" : text);
            }
            if (wanted == long.class || wanted == Long.class) {
                return Long.valueOf(text.isEmpty() ? "0" : text);
            }
            if (wanted == BigDecimal.class) {
                return new BigDecimal(text);
            }
            if (wanted.isEnum()) {
                return Arrays.stream(wanted.getEnumConstants()).filter(c -> ((Enum<?>) c).name().equals(text)).findFirst()
                        .orElseThrow(() -> wrong("field.choose"));
            }
        } catch (NumberFormatException e) {
            throw wrong("field.number");
        }
        return super.getConvertedValue(faces, text);
    }

    // Told with all else that is wrong on the page; the words stay as they were typed, and the page bean reads them the same way.
    private void money(String text) {
        try {
            Money.parse(text);
        } catch (Refused refused) {
            throw wrong(refused.problems().get(0).key());
        }
    }

    private ConverterException wrong(String key) {
        String sentence = Attributes.say(key, Attributes.text(this, "label"));
        return new ConverterException(new jakarta.faces.application.FacesMessage(
                jakarta.faces.application.FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    @Override
    public void validate(FacesContext faces) {
        if (getRequiredMessage() == null && isRequired()) {
            setRequiredMessage(Attributes.say("field.required", Attributes.text(this, "label")));
        }
        super.validate(faces);
    }

    // Words that were typed before the session ended stand in the field again, as if it had just been sent; codes and passwords never.
    private void giveBack(FacesContext faces) {
        boolean open = getSubmittedValue() == null && !Attributes.yes(this, "disabled") && !Attributes.yes(this, "readonly");
        if (open && !type().equals("password") && !type().equals("otp")) {
            Map<String, List<String>> typed = Attributes.bean(faces, Frame.class).getTyped();
            if (!typed.isEmpty()) {
                Map<String, String> first = new HashMap<>();
                typed.forEach((name, values) -> first.put(name, values.isEmpty() ? "" : values.get(0)));
                take(getClientId(faces), first, id -> typed.getOrDefault(id, List.of()));
            }
        }
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        giveBack(faces);
        new FieldMarkup(faces, this).begin();
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement(FieldMarkup.wrapper(this));
    }
}
