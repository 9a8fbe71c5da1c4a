package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"sync/atomic"
	"time"

	"github.com/spf13/cobra"

	"kith/generator"
	"kith/generator/diag"
	"kith/generator/serve"
)

// A booth is where serve shows the site.
type booth struct {
	host   string
	port   int
	open   bool
	chosen bool // somebody named the source folder
}

func serveCommand(a *app) *cobra.Command {
	var at booth
	cmd := &cobra.Command{
		Use: "serve", Short: "Show the site on this computer, with live reload", Args: noArgs,
		Long: `Serve shows the site as it would be published, under the path of its address, and
keeps open pages up to date while you edit. Problems are shown over the last good
page. Nothing is written to disk. In a folder without content/ it shows the starter
hub that comes with kith. Ctrl-C ends it.`,
		Example: `  kith serve
  kith serve --port 8080 --open`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx, stop := interruptible()
			defer stop()
			if at.port < 0 || at.port > 65535 {
				return usagef("--port should be a number from 0 to 65535, and is %d", at.port)
			}
			at.chosen = cmd.Flags().Changed("source")
			return a.serve(ctx, at)
		},
	}
	cmd.Flags().IntVar(&at.port, "port", 4000, "the port to listen on; 0 takes any that is free")
	cmd.Flags().StringVar(&at.host, "host", "127.0.0.1", "the address to listen on; 0.0.0.0 lets others in your network look")
	cmd.Flags().BoolVar(&at.open, "open", false, "open the site in the browser")
	return cmd
}

func (a *app) serve(ctx context.Context, at booth) error {
	desk, err := a.desk()
	if err != nil {
		return err
	}
	defer desk.close()
	starter := !at.chosen && !exists(desk.content.path)
	if starter {
		if err := a.showStarter(desk); err != nil {
			return err
		}
	}
	listener, err := net.Listen("tcp", net.JoinHostPort(at.host, strconv.Itoa(at.port)))
	if err != nil {
		return fmt.Errorf("%w (--port names another)", err)
	}
	stage := &stage{hosts: []string{at.host}}
	server := &http.Server{Handler: stage, ReadHeaderTimeout: 10 * time.Second}
	go func() { _ = server.Serve(listener) }()
	defer shut(server, stage)
	return a.perform(ctx, desk, stage, listener.Addr(), at)
}

func exists(dir string) bool {
	_, err := os.Stat(dir)
	return !errors.Is(err, fs.ErrNotExist)
}

// showStarter puts the starter hub on the desk.
func (a *app) showStarter(desk *desk) error {
	content, err := fs.Sub(a.Carried, "content")
	if err != nil {
		return err
	}
	desk.content.standIn = content
	if !a.quiet {
		fmt.Fprintln(a.Stdout, "there is no content/ here yet: this is the starter hub that comes with kith; \"kith init\" begins your own")
	}
	return nil
}

// perform builds and shows the site now and after every edit.
func (a *app) perform(ctx context.Context, desk *desk, stage *stage, addr net.Addr, at booth) error {
	var b generator.Builder
	var last diag.List
	first := true
	return desk.follow(ctx, func() error {
		site, problems, err := a.make(&b, desk)
		if err != nil {
			return err
		}
		if site != nil {
			stage.show(a.shown(site), problems)
		} else {
			stage.show(nil, problems)
		}
		if first && !a.quiet {
			fmt.Fprintf(a.Stdout, "serving %s (Ctrl-C ends)\n", stage.url(addr))
		}
		if first && at.open {
			browse(stage.url(addr))
		}
		if !sameProblems(last, problems) {
			if err := a.show(a.Stderr, problems); err != nil {
				return err
			}
			if len(problems) == 0 && !a.quiet {
				fmt.Fprintln(a.Stdout, "all is well again")
			}
		}
		first, last = false, problems
		return nil
	})
}

// A stage shows the site under its base path, which may change when the hub's address
// is edited.
type stage struct {
	hosts  []string
	server atomic.Pointer[serve.Server]
	base   string
}

func (s *stage) show(site *shown, problems diag.List) {
	base := s.base
	if site != nil {
		base = site.BasePath()
	}
	if old := s.server.Load(); old == nil || base != s.base {
		server := serve.New(base)
		server.AllowHosts = s.hosts
		s.base = base
		s.server.Store(server)
		if old != nil {
			old.Close()
		}
	}
	if site == nil {
		s.server.Load().Show(nil, problems)
		return
	}
	s.server.Load().Show(site, problems)
}

// ServeHTTP answers as soon as the first build is done.
func (s *stage) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	server := s.server.Load()
	if server == nil {
		w.Header().Set("Retry-After", "1")
		http.Error(w, "the site is being built for the first time", http.StatusServiceUnavailable)
		return
	}
	server.ServeHTTP(w, r)
}

func (s *stage) url(addr net.Addr) string {
	return "http://" + addr.String() + max(s.base, "/")
}

func shut(server *http.Server, stage *stage) {
	if s := stage.server.Load(); s != nil {
		s.Close()
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	if server.Shutdown(ctx) != nil {
		_ = server.Close()
	}
}

// browse opens an address in the reader's browser. If that fails, the address stands
// on the terminal all the same.
func browse(url string) {
	switch runtime.GOOS {
	case "darwin":
		_ = exec.Command("open", url).Start()
	case "windows":
		_ = exec.Command("rundll32", "url.dll,FileProtocolHandler", url).Start()
	default:
		_ = exec.Command("xdg-open", url).Start()
	}
}
