package dk.faelled.platform;

import jakarta.servlet.ServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.support.WebBindingInitializer;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/**
 * A text field that a form left out is an empty one, and a box that was not ticked says no, so that
 * form records hold no null for them. Only what a form sends is bound, never parts of the address,
 * and never a character the database cannot hold.
 */
@Component
class FormBinding implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected InitBinderDataBinderFactory createDataBinderFactory(
                    List<InvocableHandlerMethod> binderMethods) {
                return new Binders(binderMethods, getWebBindingInitializer());
            }
        };
    }

    private static final class Binders extends ServletRequestDataBinderFactory {

        Binders(List<InvocableHandlerMethod> methods, @Nullable WebBindingInitializer initializer) {
            super(methods, initializer);
        }

        @Override
        protected ServletRequestDataBinder createBinderInstance(
                @Nullable Object target, String name, NativeWebRequest request) {
            return new Binder(target, name);
        }
    }

    private static final class Binder extends ServletRequestDataBinder {

        Binder(@Nullable Object target, String name) {
            super(target, name);
        }

        @Override
        protected ServletRequestValueResolver createValueResolver(ServletRequest request) {
            return new Values(request, this);
        }

        private static final class Values extends ServletRequestValueResolver {

            Values(ServletRequest request, WebDataBinder binder) {
                super(request, binder);
            }

            private static String storable(String typed) {
                return typed.replace("\0", "");
            }

            @Override
            protected @Nullable Object getRequestParameter(String name, Class<?> type) {
                Object value = super.getRequestParameter(name, type);
                if (value == null && type == boolean.class) {
                    return false;
                }
                if (value instanceof String[] texts) {
                    return Stream.of(texts).map(Values::storable).toArray(String[]::new);
                }
                if (value instanceof String text) {
                    return storable(text);
                }
                return value == null && type == String.class ? "" : value;
            }
        }
    }
}
