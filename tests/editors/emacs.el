;; Opens a file in Emacs, has the server look at it, and writes down what the editor sees: {before, after}.
(require 'eglot)
(require 'json)
(require 'project)
(let* ((task (let ((json-object-type 'alist) (json-array-type 'list))
               (json-read-from-string (getenv "PRESSCHECK_TASK"))))
       (file (alist-get 'file task))
       (expected (alist-get 'expected task)))
  (setq eglot-sync-connect 30 eglot-autoshutdown nil make-backup-files nil coding-system-for-write nil)
  (find-file file)
  (text-mode)
  (flymake-mode 1)
  (eglot '(text-mode) (cons 'transient (file-name-directory file)) 'eglot-lsp-server
         (alist-get 'server task) "markdown")
  (cl-labels
      ((diagnostics () (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))
       (seen () (vconcat (mapcar
                          (lambda (found)
                            `((code . ,(replace-regexp-in-string "\\`.*presscheck \\[\\(.*?\\)\\].*\\'" "\\1"
                                                                 (replace-regexp-in-string "\n" " " (flymake-diagnostic-text found))))
                              (lnum . ,(1- (line-number-at-pos (flymake-diagnostic-beg found))))
                              (words . ,(buffer-substring-no-properties
                                         (flymake-diagnostic-beg found) (flymake-diagnostic-end found)))))
                          (diagnostics))))
       (await (count)
         (let ((end (+ (float-time) 30)))
           (while (and (/= (length (diagnostics)) count) (< (float-time) end))
             (accept-process-output nil 0.05)
             (flymake-start)))))
    (await expected)
    (let ((before (seen)))
      (let* ((wanted (seq-find (lambda (found)
                                 (string= (buffer-substring-no-properties
                                           (flymake-diagnostic-beg found) (flymake-diagnostic-end found))
                                          "the the"))
                               (diagnostics)))
             (actions (jsonrpc-request
                       (eglot--current-server-or-lose) :textDocument/codeAction
                       (list :textDocument (eglot--TextDocumentIdentifier)
                             :range (list :start (eglot--pos-to-lsp-position (flymake-diagnostic-beg wanted))
                                          :end (eglot--pos-to-lsp-position (flymake-diagnostic-end wanted)))
                             :context (list :diagnostics [])))))
        (eglot--apply-workspace-edit (plist-get (aref actions 0) :edit)))
      (eglot--signal-textDocument/didChange)
      (await (1- expected))
      (save-buffer)
      (with-temp-file (alist-get 'result task)
        (insert (json-encode `((before . ,before) (after . ,(with-current-buffer (find-buffer-visiting file) (seen))))))))))
(kill-emacs 0)
