# The native program in an image without .NET. Building it takes a container engine, which the tests of this repository do not need:
# they check that everything copied here is there and restores, and .ci/run makes the same native program.
#
#   docker build -t disclosurelint .
#   docker run --rm -v "$PWD:/drafts" disclosurelint drafts/ --format concise
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
RUN apt-get update && apt-get install -y --no-install-recommends clang zlib1g-dev
WORKDIR /source
COPY Directory.Build.props Directory.Packages.props global.json .editorconfig ./
COPY src src
COPY rules rules
COPY docs docs
RUN dotnet publish src/DisclosureLint.Cli -r linux-x64 -p:PublishAot=true -v q -o /program

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0
COPY --from=build /program/disclosurelint /usr/local/bin/disclosurelint
COPY --from=build /program/notices.md /usr/share/doc/disclosurelint/notices.md
WORKDIR /drafts
USER $APP_UID
ENTRYPOINT ["disclosurelint"]
